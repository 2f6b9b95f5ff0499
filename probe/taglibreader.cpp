// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/taglibreader.h"

#include "probe/text.h"
#include "probe/xiphchapters.h"

#include <taglib/apetag.h>
#include <taglib/asffile.h>
#include <taglib/chapterframe.h>
#include <taglib/commentsframe.h>
#include <taglib/flacfile.h>
#include <taglib/id3v1genres.h>
#include <taglib/id3v1tag.h>
#include <taglib/id3v2framefactory.h>
#include <taglib/id3v2tag.h>
#include <taglib/mp4file.h>
#include <taglib/mpegfile.h>
#include <taglib/oggflacfile.h>
#include <taglib/opusfile.h>
#include <taglib/speexfile.h>
#include <taglib/textidentificationframe.h>
#include <taglib/tpropertymap.h>
#include <taglib/vorbisfile.h>
#include <taglib/wavfile.h>
#include <taglib/xingheader.h>

#include <algorithm>

namespace kuramori::probe
{
namespace
{
using namespace TagLib;

/// A FileWindow as TagLib reads it. Nothing can be written.
class Stream final : public IOStream
{
public:
    explicit Stream(FileWindow &file)
        : m_file(file)
    { }
    FileName name() const override { return ""; }
    ByteVector readBlock(unsigned long length) override
    {
        const std::int64_t left = std::max<std::int64_t>(m_file.size() - m_position, 0);
        ByteVector block(static_cast<unsigned>(std::min<std::int64_t>(std::int64_t(length & 0x7FFFFFFF), left)), '\0');
        block.resize(static_cast<unsigned>(m_file.read(m_position, block.data(), block.size())));
        m_position += block.size();
        return block;
    }
    void writeBlock(const ByteVector &) override { }
    void insert(const ByteVector &, unsigned long, unsigned long) override { }
    void removeBlock(unsigned long, unsigned long) override { }
    bool readOnly() const override { return true; }
    bool isOpen() const override { return true; }
    void seek(long offset, Position from) override
    {
        const std::int64_t base = from == Current ? m_position : from == End ? m_file.size() : 0;
        m_position = std::max<std::int64_t>(base + offset, 0);
    }
    long tell() const override { return m_position; }
    long length() override { return m_file.size(); }
    void truncate(long) override { }

private:
    FileWindow &m_file;
    std::int64_t m_position = 0;
};

/// Facts as they come from TagLib's types.
class Collector
{
public:
    explicit Collector(Facts &facts)
        : m_facts(facts)
    { }

    void add(std::string_view field, const String &value)
    {
        std::string text = cleanUtf16({value.toCWString(), value.size()});
        m_emptied = m_emptied || text.empty();
        m_facts.addTag(field, std::move(text));
    }
    void add(std::string_view field, const StringList &values)
    {
        for (const String &value : values) {
            add(field, value);
        }
    }
    void addCount(std::string_view field, int number, int total)
    {
        if (number > 0) {
            m_facts.addTag(field, std::to_string(number) + (total > 0 ? '/' + std::to_string(total) : std::string()));
        }
    }
    void addGenre(std::string_view field, const String &value)
    {
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        const String genre = isNumber ? ID3v1::genre(number) : String();
        add(field, genre.isEmpty() ? value : genre);
    }
    Facts &facts() { return m_facts; }
    void doubt() { m_emptied = true; } ///< values may be missing without a trace
    bool hasEmptied() const { return m_emptied; }

private:
    Facts &m_facts;
    bool m_emptied = false;
};

std::string latin1(const ByteVector &bytes)
{
    return {bytes.data(), bytes.size()};
}

std::string cleanText(const String &text)
{
    return cleanUtf16({text.toCWString(), text.size()});
}

void readTechnical(const AudioProperties *properties, const char *container, const char *codec, Facts &facts)
{
    facts.container = container;
    facts.codec = codec;
    if (!properties) {
        return;
    }
    const auto known = [](int value) { return value > 0 ? std::optional<int>(value) : std::nullopt; };
    facts.duration = known(properties->lengthInMilliseconds());
    facts.sampleRate = known(properties->sampleRate());
    facts.channels = known(properties->channels());
    if (properties->bitrate() > 0 && properties->bitrate() < 1'000'000) {
        facts.bitrate = properties->bitrate() * 1000;
    }
}

void readChapter(const ID3v2::ChapterFrame &frame, Collector &collector)
{
    const ID3v2::FrameList &titles = frame.embeddedFrameList("TIT2");
    const String title = titles.isEmpty() ? String() : titles.front()->toString();
    collector.facts().addChapter({frame.startTime(), frame.endTime(), cleanUtf16({title.toCWString(), title.size()})});
}

void readFrame(const ID3v2::Frame &frame, Collector &collector)
{
    const std::string id = latin1(frame.frameID());
    if (const auto *user = dynamic_cast<const ID3v2::UserTextIdentificationFrame *>(&frame)) {
        const StringList fields = user->fieldList(); // the description is the first
        for (unsigned i = 1; i < fields.size(); ++i) {
            collector.add(cleanText(user->description()), fields[i]);
        }
    } else if (const auto *text = dynamic_cast<const ID3v2::TextIdentificationFrame *>(&frame)) {
        for (const String &value : text->fieldList()) {
            id == "TCON" ? collector.addGenre(id, value) : collector.add(id, value);
        }
    } else if (const auto *comment = dynamic_cast<const ID3v2::CommentsFrame *>(&frame)) {
        // iTunes keeps its encoder's delays and checksums in comments that it names.
        if (!comment->description().startsWith("iTun")) {
            collector.add(id, comment->text());
        }
    } else if (const auto *chapter = dynamic_cast<const ID3v2::ChapterFrame *>(&frame)) {
        readChapter(*chapter, collector);
    } else if (id == "MVNM" || id == "MVIN") {
        collector.add(id, frame.toString());
    } else if (id == "APIC") {
        collector.facts().hasCover = true;
    }
}

void readId3(const ID3v2::Tag *tag, Collector &collector)
{
    if (tag) {
        for (const ID3v2::Frame *frame : tag->frameList()) {
            readFrame(*frame, collector);
        }
    }
}

void readPlain(const Tag *tag, Collector &collector)
{
    if (!tag) {
        return;
    }
    for (const auto &[name, values] : tag->properties()) {
        collector.add(cleanText(name), values);
    }
}

const char *layerName(int layer)
{
    return layer == 1 ? "mp1" : layer == 2 ? "mp2" : "mp3";
}

bool readMpeg(IOStream &stream, Collector &collector)
{
    MPEG::File file(&stream, ID3v2::FrameFactory::instance());
    const MPEG::Properties *properties = file.audioProperties();
    if (!file.isValid() || !properties || properties->sampleRate() <= 0) {
        return false;
    }
    readTechnical(properties, "mp3", layerName(properties->layer()), collector.facts());
    collector.facts().isEstimated = !properties->xingHeader();
    if (file.hasID3v2Tag()) {
        readId3(file.ID3v2Tag(), collector);
    } else if (file.hasAPETag()) {
        readPlain(file.APETag(), collector);
    } else if (file.hasID3v1Tag()) {
        readPlain(file.ID3v1Tag(), collector);
    }
    return true;
}

/// Bare AAC may carry a tag in front; the frames are readAdts()'s.
bool readAdtsTag(IOStream &stream, Collector &collector)
{
    MPEG::File file(&stream, ID3v2::FrameFactory::instance(), false);
    readId3(file.hasID3v2Tag() ? file.ID3v2Tag() : nullptr, collector);
    return true;
}

/// "----:com.apple.iTunes:NARRATOR" and "----:com.pilabor.tone:SERIES" are named by their last part.
std::string_view atomName(std::string_view atom)
{
    return atom.substr(0, 4) == "----" ? atom.substr(atom.rfind(':') + 1) : atom;
}

void readItem(std::string_view atom, const MP4::Item &item, Collector &collector)
{
    const std::string_view field = atomName(atom);
    if (atom == "covr") {
        collector.facts().hasCover = !item.toCoverArtList().isEmpty();
    } else if (atom == "trkn" || atom == "disk") {
        collector.addCount(field, item.toIntPair().first, item.toIntPair().second);
    } else if (atom == "\251mvi" || atom == "tves") {
        collector.addCount(field, item.toInt(), 0);
    } else if (atom != "rtng" && atom != "stik") {
        collector.add(field, item.toStringList());
    }
}

bool readMp4(IOStream &stream, Collector &collector)
{
    MP4::File file(&stream);
    if (!file.isValid() || !file.tag()) {
        return false;
    }
    const MP4::Properties *properties = file.audioProperties();
    readTechnical(properties, "mp4", "", collector.facts());
    collector.facts().isEncrypted = properties && properties->isEncrypted();
    for (const auto &[name, item] : file.tag()->itemMap()) {
        readItem(name.to8Bit(), item, collector);
    }
    return true;
}

void readXiph(Ogg::XiphComment *comment, Collector &collector)
{
    if (!comment) {
        return;
    }
    collector.doubt(); // a comment that is not valid UTF-8 has no name to TagLib, and is gone
    std::map<std::string, std::string> chapters;
    for (const auto &[name, values] : comment->fieldListMap()) {
        if (name.startsWith("CHAPTER") && !values.isEmpty()) {
            chapters.emplace(cleanText(name), cleanText(values.front()));
        } else {
            collector.add(cleanText(name), values);
        }
    }
    collector.facts().hasCover = collector.facts().hasCover || !comment->pictureList().isEmpty();
    addXiphChapters(chapters, collector.facts());
}

template <class OggFile>
bool readOgg(IOStream &stream, const char *codec, Collector &collector)
{
    OggFile file(&stream);
    if (!file.isValid() || !file.audioProperties()) {
        return false;
    }
    readTechnical(file.audioProperties(), "ogg", codec, collector.facts());
    readXiph(file.tag(), collector);
    return true;
}

bool readFlac(IOStream &stream, Collector &collector)
{
    FLAC::File file(&stream, ID3v2::FrameFactory::instance());
    if (!file.isValid() || !file.audioProperties() || file.audioProperties()->sampleRate() <= 0) {
        return false;
    }
    readTechnical(file.audioProperties(), "flac", "flac", collector.facts());
    collector.facts().hasCover = !file.pictureList().isEmpty();
    file.hasXiphComment() ? readXiph(file.xiphComment(), collector) : readId3(file.ID3v2Tag(), collector);
    return true;
}

const char *asfCodec(const ASF::Properties &properties)
{
    switch (properties.codec()) {
    case ASF::Properties::WMA1:
        return "wmav1";
    case ASF::Properties::WMA2:
        return "wmav2";
    case ASF::Properties::WMA9Pro:
        return "wmapro";
    case ASF::Properties::WMA9Lossless:
        return "wmalossless";
    case ASF::Properties::Unknown:
        break;
    }
    return "";
}

bool readAsf(IOStream &stream, Collector &collector)
{
    ASF::File file(&stream);
    if (!file.isValid() || !file.audioProperties() || !file.tag()) {
        return false;
    }
    readTechnical(file.audioProperties(), "asf", asfCodec(*file.audioProperties()), collector.facts());
    collector.facts().isEncrypted = file.audioProperties()->isEncrypted();
    collector.add("TITLE", file.tag()->title());
    collector.add("ARTIST", file.tag()->artist());
    collector.add("COMMENT", file.tag()->comment());
    collector.add("COPYRIGHT", file.tag()->copyright());
    for (const auto &[name, attributes] : file.tag()->attributeListMap()) {
        collector.facts().hasCover = collector.facts().hasCover || name == "WM/Picture";
        for (const ASF::Attribute &attribute : attributes) {
            if (name != "WM/Picture") {
                collector.add(cleanText(name), attribute.toString());
            }
        }
    }
    return true;
}

bool readWav(IOStream &stream, Collector &collector)
{
    RIFF::WAV::File file(&stream);
    if (!file.isValid() || !file.audioProperties() || file.audioProperties()->sampleRate() <= 0) {
        return false;
    }
    readTechnical(file.audioProperties(), "wav", "pcm", collector.facts());
    file.hasID3v2Tag() ? readId3(file.ID3v2Tag(), collector) : readPlain(file.InfoTag(), collector);
    return true;
}

bool readAs(Format format, IOStream &stream, Collector &collector)
{
    switch (format) {
    case Format::Mp4:
        return readMp4(stream, collector);
    case Format::OggVorbis:
        return readOgg<Vorbis::File>(stream, "vorbis", collector);
    case Format::OggOpus:
        return readOgg<Ogg::Opus::File>(stream, "opus", collector);
    case Format::OggFlac:
        return readOgg<Ogg::FLAC::File>(stream, "flac", collector);
    case Format::OggSpeex:
        return readOgg<Ogg::Speex::File>(stream, "speex", collector);
    case Format::Flac:
        return readFlac(stream, collector);
    case Format::Asf:
        return readAsf(stream, collector);
    case Format::Wav:
        return readWav(stream, collector);
    case Format::Adts:
        return readAdtsTag(stream, collector);
    case Format::Mpeg:
    case Format::Unknown:
        break;
    }
    return readMpeg(stream, collector);
}
} // namespace

TagOutcome readTags(FileWindow &file, Format format, Facts &facts)
{
    Stream stream(file);
    Collector collector(facts);
    if (!readAs(format, stream, collector)) {
        return TagOutcome::Broken;
    }
    return collector.hasEmptied() ? TagOutcome::Emptied : TagOutcome::Read;
}
} // namespace kuramori::probe
