<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AnimeLookup</name>
    <message>
        <source>Asking what belongs to the anime that you follow</source>
        <translation>Fragen, was zu den Anime gehört, denen Sie folgen</translation>
    </message>
    <message>
        <source>Asking for the records of anime</source>
        <translation>Nach den Datensätzen von Anime fragen</translation>
    </message>
    <message>
        <source>Searching for anime by their titles</source>
        <translation>Anime nach ihren Titeln suchen</translation>
    </message>
</context>
<context>
    <name>AnimePairs</name>
    <message>
        <source>two are nearly as likely, the best by %1 %</source>
        <translation>zwei fast gleich wahrscheinlich, der beste zu %1 %</translation>
    </message>
    <message>
        <source>the best is alike by %1 % only</source>
        <translation>der beste ähnelt nur zu %1 %</translation>
    </message>
    <message>
        <source>AniList says that it is another one at MyAnimeList</source>
        <translation>laut AniList ist es bei MyAnimeList ein anderer</translation>
    </message>
    <message>
        <source>its titles are other ones</source>
        <translation>andere Titel</translation>
    </message>
    <message>
        <source>it began at another time</source>
        <translation>Beginn zu anderer Zeit</translation>
    </message>
    <message>
        <source>it has another form</source>
        <translation>andere Form</translation>
    </message>
    <message>
        <source>it has another number of episodes</source>
        <translation>andere Zahl von Folgen</translation>
    </message>
    <message>
        <source>its episodes have another length</source>
        <translation>Folgen von anderer Länge</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Length of one</source>
        <translation>Länge einer Folge</translation>
    </message>
    <message>
        <source>MyAnimeList</source>
        <translation>MyAnimeList</translation>
    </message>
    <message>
        <source>AniList</source>
        <translation>AniList</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Ähnlichkeit</translation>
    </message>
</context>
<context>
    <name>AnimeVerb</name>
    <message>
        <source>&quot;%1&quot; is no anime. Write its number at MyAnimeList, or anilist: and its number there.</source>
        <translation>„%1“ ist kein Anime. Die Nummer bei MyAnimeList angeben, oder anilist: und die Nummer dort.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to no anime that you follow. `query wanted` lists those that do.</source>
        <translation>„%1“ gehört zu keinem Anime, dem Sie folgen. `query wanted` listet die auf, die dazugehören.</translation>
    </message>
    <message>
        <source>Write anime follow ANIME… (what you have seen or watch out for), anime have ANIME…, or ignore, want, pin or boost ANIME…; an anime is its number at MyAnimeList. anime pairs lists those that AniList may have, and anime pair says which it is.</source>
        <translation>anime follow ANIME… (was Sie gesehen haben oder erwarten), anime have ANIME… oder ignore, want, pin oder boost ANIME… schreiben; ein Anime ist seine Nummer bei MyAnimeList. anime pairs listet, was AniList haben könnte, und anime pair sagt, welcher es ist.</translation>
    </message>
    <message>
        <source>would say %1 %2 %3</source>
        <translation>würde sagen: %1 %2 %3</translation>
    </message>
    <message>
        <source>    anilist %1: %2, %3 % alike</source>
        <translation>    anilist %1: %2, zu %3 % ähnlich</translation>
    </message>
    <message>
        <source>%1; against it: %2</source>
        <translation>%1; dagegen: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of an anime.</source>
        <translation>„%1“ ist keine Nummer eines Anime.</translation>
    </message>
    <message>
        <source>No anime waits for you.</source>
        <translation>Kein Anime wartet auf Sie.</translation>
    </message>
    <message>
        <source>Write anime pair MAL ANILIST, with --not where the two are not the same, or anime pair MAL --none where AniList does not have it.</source>
        <translation>anime pair MAL ANILIST schreiben, mit --not, wenn die beiden nicht derselbe sind, oder anime pair MAL --none, wenn AniList ihn nicht hat.</translation>
    </message>
</context>
<context>
    <name>AudioDecoder</name>
    <message>
        <source>Decoding audio files was stopped.</source>
        <translation>Das Dekodieren von Audiodateien wurde angehalten.</translation>
    </message>
    <message>
        <source>Decoding %1 takes longer than its size allows.</source>
        <translation>Das Dekodieren von %1 dauert länger, als seine Größe erlaubt.</translation>
    </message>
    <message>
        <source>%1 crashes the program that decodes audio files.</source>
        <translation>%1 bringt das Programm zum Absturz, das Audiodateien dekodiert.</translation>
    </message>
    <message>
        <source>The program that decodes audio files, %1, ends as soon as it is started. Install Kuramori anew.</source>
        <translation>Das Programm, das Audiodateien dekodiert, %1, endet sofort nach dem Start. Kuramori neu installieren.</translation>
    </message>
    <message>
        <source>%1 is not a path that a file can have.</source>
        <translation>%1 ist kein Pfad, den eine Datei haben kann.</translation>
    </message>
</context>
<context>
    <name>AudioReading</name>
    <message>
        <source>Reading audio files of %1</source>
        <translation>Audiodateien von %1 werden gelesen</translation>
    </message>
</context>
<context>
    <name>AudiobookshelfClient</name>
    <message>
        <source>%1 has no user yet. Open it in a browser and set it up first.</source>
        <translation>%1 hat noch keinen Benutzer. Öffnen Sie es zuerst im Browser und richten Sie es ein.</translation>
    </message>
</context>
<context>
    <name>Audnexus</name>
    <message>
        <source>&quot;%1&quot; is no ASIN, so it was not asked for.</source>
        <translation>„%1“ ist keine ASIN, darum wurde nicht danach gefragt.</translation>
    </message>
    <message>
        <source>%1 was asked for and %2 was told about.</source>
        <translation>Gefragt wurde nach %1, geantwortet zu %2.</translation>
    </message>
    <message>
        <source>It is no list.</source>
        <translation>Es ist keine Liste.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>There is no backup %1.</source>
        <translation>Es gibt keine Sicherung %1.</translation>
    </message>
    <message>
        <source>The database %1 cannot be kept under another name.</source>
        <translation>Die Datenbank %1 lässt sich nicht unter anderem Namen aufheben.</translation>
    </message>
    <message>
        <source>The restored database %1 cannot be given its name.</source>
        <translation>Die wiederhergestellte Datenbank %1 kann ihren Namen nicht bekommen.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Restore the last good backup.</source>
        <translation>Die Datenbank %1 ist beschädigt. Stellen Sie die letzte gute Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 is not installed here, so backing up the PostgreSQL database is the task of its server. Install the package postgresql-client to do it from here.</source>
        <translation>%1 ist hier nicht installiert; die PostgreSQL-Datenbank zu sichern ist damit Aufgabe ihres Servers. Installieren Sie das Paket postgresql-client, um es von hier aus zu tun.</translation>
    </message>
    <message>
        <source>%1 failed. The backup was not made.</source>
        <translation>%1 ist gescheitert. Es wurde keine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be given its name.</source>
        <translation>Die Sicherung %1 kann ihren Namen nicht bekommen.</translation>
    </message>
    <message>
        <source>%1 could not be written to the disk for good.</source>
        <translation>%1 ließ sich nicht dauerhaft auf die Platte schreiben.</translation>
    </message>
    <message>
        <source>The folder of the backup %1 cannot be made.</source>
        <translation>Der Ordner der Sicherung %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The database %1 is damaged.</source>
        <translation>Die Datenbank %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 is not a backup of Kuramori. Nothing was changed.</source>
        <translation>%1 ist keine Sicherung von Kuramori. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 belongs to the database %2 itself; name a backup of it.</source>
        <translation>%1 gehört zur Datenbank %2 selbst; eine Sicherung von ihr angeben.</translation>
    </message>
    <message>
        <source>%1 belongs to the database in use, %2. A backup must not overwrite it; name another file.</source>
        <translation>%1 gehört zur benutzten Datenbank %2. Eine Sicherung darf sie nicht überschreiben; eine andere Datei angeben.</translation>
    </message>
    <message>
        <source>%1 exists and is not an earlier backup of Kuramori. It was left as it is; name another file.</source>
        <translation>%1 gibt es schon und ist keine frühere Sicherung von Kuramori. Es wurde nicht angetastet; eine andere Datei angeben.</translation>
    </message>
    <message>
        <source>Another program reads the database %1. End it, then restore again. Nothing was changed.</source>
        <translation>Ein anderes Programm liest die Datenbank %1. Beenden Sie es und stellen Sie dann erneut wieder her. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>BackupVerb</name>
    <message>
        <source>%1 (%2), read through and good</source>
        <translation>%1 (%2), ganz gelesen und in Ordnung</translation>
    </message>
    <message>
        <source>restore needs one backup file.</source>
        <translation>restore braucht eine Sicherungsdatei.</translation>
    </message>
    <message>
        <source>A PostgreSQL database is restored with pg_restore, by its keeper.</source>
        <translation>Eine PostgreSQL-Datenbank stellt ihr Verwalter mit pg_restore wieder her.</translation>
    </message>
    <message>
        <source>%1 is good and would take the place of %2</source>
        <translation>%1 ist in Ordnung und würde an die Stelle von %2 treten</translation>
    </message>
    <message>
        <source>%1 is in its place.</source>
        <translation>%1 ist an seinem Platz.</translation>
    </message>
    <message>
        <source>The old database was kept as %1.</source>
        <translation>Die alte Datenbank wurde als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>would copy %1 to %2</source>
        <translation>würde kopieren: %1 nach %2</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Some jobs did not stop in time. They go on at the next start.</source>
        <translation>Einige Aufträge hielten nicht rechtzeitig an. Beim nächsten Start geht es mit ihnen weiter.</translation>
    </message>
    <message>
        <source>--set has no effect here: process %1 does the work, with its own settings.</source>
        <translation>--set wirkt hier nicht: Die Arbeit tut Prozess %1 mit seinen eigenen Einstellungen.</translation>
    </message>
    <message>
        <source>No verb was handed over.</source>
        <translation>Es wurde kein Befehl übergeben.</translation>
    </message>
    <message>
        <source>The sample was stopped before its end.</source>
        <translation>Die mitgelieferte Aufzeichnung wurde vor ihrem Ende angehalten.</translation>
    </message>
    <message>
        <source>The sample could not be played. %1</source>
        <translation>Die mitgelieferte Aufzeichnung ließ sich nicht abspielen. %1</translation>
    </message>
    <message>
        <source>It was stopped before it began.</source>
        <translation>Es wurde angehalten, bevor es begann.</translation>
    </message>
</context>
<context>
    <name>BookMaking</name>
    <message>
        <source>Sorting the files of %1 into books</source>
        <translation>Dateien von %1 werden Büchern zugeordnet</translation>
    </message>
    <message>
        <source>Recognising the books of %1</source>
        <translation>Bücher von %1 werden erkannt</translation>
    </message>
</context>
<context>
    <name>BookWords</name>
    <message>
        <source>Here</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Partly missing</source>
        <translation>Fehlt teilweise</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Abridged</source>
        <translation>Gekürzt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source>There is no book %1. `query books` lists them.</source>
        <translation>Es gibt kein Buch %1. `query books` listet alle auf.</translation>
    </message>
    <message>
        <source>There is no item %1. `query items` lists them.</source>
        <translation>Es gibt kein Exemplar %1. `query items` listet alle auf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no record. `query records` lists them.</source>
        <translation>„%1“ benennt keinen Datensatz. `query records` listet alle auf.</translation>
    </message>
    <message>
        <source>No provider has told of %1 yet.</source>
        <translation>Noch kein Anbieter hat %1 genannt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field; there are: %2.</source>
        <translation>„%1“ ist kein Feld; es gibt: %2.</translation>
    </message>
    <message>
        <source>Write books undo-sidecar [RUN].</source>
        <translation>Zu schreiben ist books undo-sidecar [RUN].</translation>
    </message>
    <message>
        <source>--accept and --keep are of `books drift`.</source>
        <translation>--accept und --keep gehören zu `books drift`.</translation>
    </message>
    <message>
        <source>--all, --format and --replace belong to books sidecar, --dry-run to that and to books drift.</source>
        <translation>--all, --format und --replace gehören zu books sidecar, --dry-run dazu und zu books drift.</translation>
    </message>
    <message>
        <source>Write books same BOOK BOOK…, other BOOK BOOK…, pin BOOK… or ignore BOOK…; or books same-recording ITEM ITEM…, other-recording ITEM ITEM…, split ITEM…, ignore-pair ITEM ITEM, record ITEM PROVIDER ID [REGION] or record ITEM LINK, not-record ITEM PROVIDER ID [REGION], no-record ITEM, search-as ITEM TITLE [AUTHOR…] or hold ITEM FIELD [VALUE…]; or drift [BOOK…] [--accept FIELD | --keep FIELD]; or books sidecar BOOK… (or --all) or undo-sidecar [RUN].</source>
        <translation>books same BOOK BOOK…, other BOOK BOOK…, pin BOOK… oder ignore BOOK… schreiben; oder books same-recording ITEM ITEM…, other-recording ITEM ITEM…, split ITEM…, ignore-pair ITEM ITEM, record ITEM PROVIDER ID [REGION] oder record ITEM LINK, not-record ITEM PROVIDER ID [REGION], no-record ITEM, search-as ITEM TITLE [AUTHOR…] oder hold ITEM FIELD [VALUE…]; oder drift [BOOK…] [--accept FIELD | --keep FIELD]; oder books sidecar BOOK… (oder --all) oder undo-sidecar [RUN].</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1, %2 longer</source>
        <translation>%1, %2 länger</translation>
    </message>
    <message>
        <source>%1, %2 shorter</source>
        <translation>%1, %2 kürzer</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Works</source>
        <translation>Werke</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Mittlere Wertung</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Wertungen</translation>
    </message>
    <message>
        <source>Score, 1 to 10</source>
        <translation>Wertung, 1 bis 10</translation>
    </message>
    <message>
        <source>Mean %1.</source>
        <translation>Mittel %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) without a score are not shown.</source>
        <translation>
            <numerusform>%n Werk ohne Wertung ist nicht abgebildet.</numerusform>
            <numerusform>%n Werke ohne Wertung sind nicht abgebildet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Saisons</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Mean score, 1 to 10</source>
        <translation>Mittlere Wertung, 1 bis 10</translation>
    </message>
    <message>
        <source>Top rated</source>
        <translation>Am besten bewertet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Movers</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>Members gained</source>
        <translation>Mitglieder gewonnen</translation>
    </message>
    <message>
        <source>Two days on which a whole list was read are needed to compare.</source>
        <translation>Zum Vergleichen braucht es zwei Tage, an denen eine ganze Liste gelesen wurde.</translation>
    </message>
    <message>
        <source>%1: %2 compared with %3.</source>
        <translation>%1: %2 verglichen mit %3.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>copy the database and prove the copy</source>
        <translation>die Datenbank kopieren und die Kopie prüfen</translation>
    </message>
    <message>
        <source>put a backup in the database&apos;s place</source>
        <translation>eine Sicherung an die Stelle der Datenbank setzen</translation>
    </message>
    <message>
        <source>run a verb without a display</source>
        <translation>einen Befehl ohne Bildschirm ausführen</translation>
    </message>
    <message>
        <source>settings, database and logs live here</source>
        <translation>hier liegen Einstellungen, Datenbank und Protokolle</translation>
    </message>
    <message>
        <source>sqlite:PATH or postgresql://user@host:port/name</source>
        <translation>sqlite:PFAD oder postgresql://nutzer@rechner:port/name</translation>
    </message>
    <message>
        <source>a setting for this run; may be repeated</source>
        <translation>eine Einstellung für diesen Lauf; mehrfach erlaubt</translation>
    </message>
    <message>
        <source>play the shipped recording into a throw-away profile: no network</source>
        <translation>die mitgelieferte Aufzeichnung in ein Wegwerf-Profil spielen: ohne Netz</translation>
    </message>
    <message>
        <source>one JSON object a line; the log goes to stderr</source>
        <translation>je Zeile ein JSON-Objekt; das Protokoll geht nach stderr</translation>
    </message>
    <message>
        <source>say what would be done; exit code 10</source>
        <translation>sagen, was geschähe; Rückgabewert 10</translation>
    </message>
    <message>
        <source>do not let a running Kuramori do the work; exit code 3</source>
        <translation>nicht an ein laufendes Kuramori übergeben; Rückgabewert 3</translation>
    </message>
    <message>
        <source>show the whole log</source>
        <translation>das ganze Protokoll zeigen</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>die Version ausgeben</translation>
    </message>
    <message>
        <source>print this, or the help of a verb</source>
        <translation>dies oder die Hilfe zu einem Befehl ausgeben</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Die Option %1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %1 %2.</source>
        <translation>Die Option %1 braucht einen Wert: %1 %2.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>`kuramori --help` lists them.</source>
        <translation>`kuramori --help` zählt sie auf.</translation>
    </message>
    <message>
        <source>Verbs run without a window: kuramori --batch %1</source>
        <translation>Befehle laufen ohne Fenster: kuramori --batch %1</translation>
    </message>
    <message>
        <source>--batch needs a verb. `kuramori --help` lists them.</source>
        <translation>--batch braucht einen Befehl. `kuramori --help` zählt sie auf.</translation>
    </message>
    <message>
        <source>The window takes no words: %1</source>
        <translation>Das Fenster nimmt keine Wörter: %1</translation>
    </message>
    <message>
        <source>Usage: kuramori --batch %1 %2</source>
        <translation>Aufruf: kuramori --batch %1 %2</translation>
    </message>
    <message>
        <source>`kuramori --help` shows the options all verbs take.</source>
        <translation>`kuramori --help` zeigt die Optionen, die alle Befehle nehmen.</translation>
    </message>
    <message>
        <source>Usage: kuramori [OPTIONS]                    opens the window
       kuramori --batch VERB [ARGS]          works without a display
</source>
        <translation>Aufruf: kuramori [OPTIONEN]                   öffnet das Fenster
        kuramori --batch BEFEHL [ARGUMENTE]   arbeitet ohne Bildschirm
</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 partly done, 3 refused by policy or state, 4 authentication or secret
missing, 10 a dry run found changes, 64 wrong usage.
</source>
        <translation>Rückgabewerte: 0 erledigt, 1 gescheitert, 2 teilweise erledigt, 3 von Regel oder Zustand verwehrt,
4 Anmeldung oder Geheimnis fehlt, 10 ein Probelauf fand Änderungen, 64 falscher Aufruf.
</translation>
    </message>
    <message>
        <source>top, airing, upcoming, movies, now, genres; may be repeated</source>
        <translation>top, airing, upcoming, movies, now, genres; mehrfach erlaubt</translation>
    </message>
    <message>
        <source>for example 2019-fall; may be repeated</source>
        <translation>zum Beispiel 2019-fall; mehrfach erlaubt</translation>
    </message>
    <message>
        <source>every season of these years</source>
        <translation>jede Saison dieser Jahre</translation>
    </message>
    <message>
        <source>one work in full; may be repeated</source>
        <translation>ein Werk mit allen Angaben; mehrfach erlaubt</translation>
    </message>
    <message>
        <source>read lists of a source into snapshots</source>
        <translation>Listen einer Quelle als Momentaufnahmen einlesen</translation>
    </message>
    <message>
        <source>check store, backups, queues, sources, disk</source>
        <translation>Speicher, Sicherungen, Warteschlangen, Quellen, Platte prüfen</translation>
    </message>
    <message>
        <source>list: available, running, retryable, discarded …</source>
        <translation>list: available, running, retryable, discarded …</translation>
    </message>
    <message>
        <source>list: only this kind</source>
        <translation>list: nur diese Art</translation>
    </message>
    <message>
        <source>list: so many, newest first; 50</source>
        <translation>list: so viele, neueste zuerst; 50</translation>
    </message>
    <message>
        <source>show and steer the queue</source>
        <translation>die Warteschlange zeigen und steuern</translation>
    </message>
    <message>
        <source>only these rows; also != &lt; &lt;= &gt; &gt;=; may be repeated and means &quot;and&quot;</source>
        <translation>nur diese Zeilen; auch != &lt; &lt;= &gt; &gt;=; mehrfach erlaubt im Sinne von „und“</translation>
    </message>
    <message>
        <source>sort by it; -COLUMN puts the largest first</source>
        <translation>danach sortieren; -SPALTE stellt das Größte voran</translation>
    </message>
    <message>
        <source>at most so many rows</source>
        <translation>höchstens so viele Zeilen</translation>
    </message>
    <message>
        <source>print rows, one JSON object a line</source>
        <translation>Zeilen ausgeben, je Zeile ein JSON-Objekt</translation>
    </message>
    <message>
        <source>FILE.html, .json, .csv or .png; may be repeated</source>
        <translation>DATEI.html, .json, .csv oder .png; mehrfach erlaubt</translation>
    </message>
    <message>
        <source>show and change settings</source>
        <translation>Einstellungen zeigen und ändern</translation>
    </message>
    <message>
        <source>do everything that is due, once</source>
        <translation>alles Fällige einmal tun</translation>
    </message>
    <message>
        <source>run jobs and schedules until SIGTERM</source>
        <translation>Aufträge und Zeitpläne bis SIGTERM abarbeiten</translation>
    </message>
    <message>
        <source>--sample fills a database of its own and takes no --database; use --profile DIR to keep it.</source>
        <translation>--sample füllt eine eigene Datenbank und verträgt kein --database; um sie zu behalten, --profile DIR verwenden.</translation>
    </message>
    <message>
        <source>%1 has no use for the word &quot;%2&quot;. `kuramori --batch %1 --help` says what it takes.</source>
        <translation>%1 kann mit dem Wort „%2“ nichts anfangen. `kuramori --batch %1 --help` sagt, was es nimmt.</translation>
    </message>
    <message>
        <source>%1 knows no dry run; leave out --dry-run.</source>
        <translation>%1 kennt keinen Probelauf; --dry-run weglassen.</translation>
    </message>
    <message>
        <source>%1 has no use for the sample; leave out --sample.</source>
        <translation>%1 kann mit der mitgelieferten Aufzeichnung nichts anfangen; lassen Sie --sample weg.</translation>
    </message>
    <message>
        <source>ask each source one small thing, too</source>
        <translation>auch jede Quelle etwas Kleines fragen</translation>
    </message>
    <message>
        <source>a snapshot of this list in place of the figures</source>
        <translation>eine Momentaufnahme dieser Liste statt der Zahlen</translation>
    </message>
    <message>
        <source>its day, as 2026-05-28; default: the newest whole one</source>
        <translation>ihr Tag, wie 2026-05-28; sonst: der neueste vollständige</translation>
    </message>
    <message>
        <source>the day to compare it with; default: the whole one before</source>
        <translation>der Tag zum Vergleichen; sonst: der vollständige davor</translation>
    </message>
    <message>
        <source>read folders of audiobooks; without one, all that are known</source>
        <translation>Ordner mit Hörbüchern lesen; ohne Angabe alle bekannten</translation>
    </message>
    <message>
        <source>then tell which audio files are damaged: presence, header, tracks, decode or runtime</source>
        <translation>danach feststellen, welche Audiodateien beschädigt sind: presence, header, tracks, decode oder runtime</translation>
    </message>
    <message>
        <source>log in as this user; without it, or with an empty one, the secret is an API key</source>
        <translation>als dieser Benutzer anmelden; ohne ihn oder mit einem leeren ist das Geheimnis ein API-Schlüssel</translation>
    </message>
    <message>
        <source>say which names are one author&apos;s or narrator&apos;s</source>
        <translation>sagen, welche Namen einer Person gehören</translation>
    </message>
    <message>
        <source>take back what was said of books; without one, the last</source>
        <translation>zurücknehmen, was über Bücher gesagt wurde; ohne Angabe das Letzte</translation>
    </message>
    <message>
        <source>only books, series, persons or works that are called so, the best first; slips are forgiven</source>
        <translation>nur Bücher, Reihen, Personen oder Werke, die so heißen, das Beste zuerst; Tippfehler werden verziehen</translation>
    </message>
    <message>
        <source>as it was saved; what stands beside it narrows it</source>
        <translation>wie gespeichert; was daneben steht, engt weiter ein</translation>
    </message>
    <message>
        <source>keep this question under a name, and print nothing</source>
        <translation>diese Abfrage unter einem Namen behalten und nichts ausgeben</translation>
    </message>
    <message>
        <source>remove what was saved under this name</source>
        <translation>entfernen, was unter diesem Namen gespeichert ist</translation>
    </message>
    <message>
        <source>write figures and charts, a snapshot, the damaged files or the rows of a table to files</source>
        <translation>Zahlen und Diagramme, einen Schnappschuss, die beschädigten Dateien oder die Zeilen einer Tabelle in Dateien schreiben</translation>
    </message>
    <message>
        <source>keep keys and passwords, told on standard input</source>
        <translation>Schlüssel und Passwörter aufbewahren, über die Standardeingabe</translation>
    </message>
    <message>
        <source>ask again, whatever was answered before</source>
        <translation>erneut fragen, was auch geantwortet wurde</translation>
    </message>
    <message>
        <source>ask nobody; tell where the rules would now contradict a person</source>
        <translation>niemanden fragen; zeigen, wo die Regeln nun einer Festlegung widersprächen</translation>
    </message>
    <message>
        <source>ask providers about books; without one, about all that are due</source>
        <translation>Anbieter nach Büchern fragen; ohne Angabe nach allen fälligen</translation>
    </message>
    <message>
        <source>ask the services about the series first</source>
        <translation>vorher die Dienste nach den Serien fragen</translation>
    </message>
    <message>
        <source>only this series, by name or number; may be repeated</source>
        <translation>nur diese Serie, nach Name oder Nummer; wiederholbar</translation>
    </message>
    <message>
        <source>write to this server only</source>
        <translation>nur auf diesen Server schreiben</translation>
    </message>
    <message>
        <source>name Audiobookshelf servers, map their folders, test them, write to them</source>
        <translation>Audiobookshelf-Server nennen, ihre Ordner zuordnen, sie prüfen, auf sie schreiben</translation>
    </message>
    <message>
        <source>with drift: what others say of this field holds; &quot;all&quot; of each</source>
        <translation>mit drift: was andere von diesem Feld sagen, gilt; &quot;all&quot;: von jedem</translation>
    </message>
    <message>
        <source>with drift: this field stays as it is; &quot;all&quot; of each</source>
        <translation>mit drift: dieses Feld bleibt, wie es ist; &quot;all&quot;: jedes</translation>
    </message>
    <message>
        <source>say which books and recordings are the same; write side-cars</source>
        <translation>sagen, welche Bücher und Aufnahmen dieselben sind; Begleitdateien schreiben</translation>
    </message>
    <message>
        <source>ask AniList about anime instead</source>
        <translation>stattdessen AniList nach Anime fragen</translation>
    </message>
    <message>
        <source>show the library&apos;s folders, forget what is known of some, or allow side-cars in them</source>
        <translation>die Ordner der Bibliothek zeigen, das über einige Bekannte vergessen oder Begleitdateien darin erlauben</translation>
    </message>
    <message>
        <source>tell which volumes of series, and which anime, are missing or to come</source>
        <translation>sagen, welche Bände von Reihen und welche Anime fehlen oder noch kommen</translation>
    </message>
    <message>
        <source>side-cars of all books</source>
        <translation>Begleitdateien aller Bücher</translation>
    </message>
    <message>
        <source>metadata.json (as without this option), metadata.opf, or both</source>
        <translation>metadata.json (wie ohne diese Option), metadata.opf oder beide</translation>
    </message>
    <message>
        <source>replace side-cars that others wrote, too; the old ones go to the bin</source>
        <translation>auch Begleitdateien anderer ersetzen; die alten kommen in den Papierkorb</translation>
    </message>
    <message>
        <source>of pair: the two are not the same</source>
        <translation>bei pair: die beiden sind nicht derselbe</translation>
    </message>
    <message>
        <source>of pair: AniList does not have it</source>
        <translation>bei pair: AniList hat ihn nicht</translation>
    </message>
    <message>
        <source>say which anime you follow or have, what of it is wanted, and which AniList means</source>
        <translation>sagen, welchen Anime Sie folgen oder welche Sie haben, was davon gewünscht ist und welcher bei AniList derselbe ist</translation>
    </message>
    <message>
        <source>ask the services which recordings there are</source>
        <translation>die Dienste fragen, welche Aufnahmen es gibt</translation>
    </message>
    <message>
        <source>choose no recording: any will do again</source>
        <translation>keine Aufnahme wählen: Jede genügt wieder</translation>
    </message>
    <message>
        <source>say which volumes of a series are wanted, and how good it is</source>
        <translation>sagt, welche Bände einer Reihe gewünscht sind und wie gut sie ist</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverCache</name>
    <message>
        <source>The cover %1 cannot be written: %2</source>
        <translation>Das Titelbild %1 lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>CoverFetcher</name>
    <message>
        <source>The settings leave no space for covers.</source>
        <translation>Die Einstellungen lassen keinen Platz für Titelbilder.</translation>
    </message>
    <message>
        <source>No covers are taken from %1.</source>
        <translation>Von %1 werden keine Titelbilder geholt.</translation>
    </message>
    <message>
        <source>%1 sent no picture.</source>
        <translation>%1 schickte kein Bild.</translation>
    </message>
</context>
<context>
    <name>CoverImage</name>
    <message>
        <source>The cover %1 cannot be read: %2</source>
        <translation>Das Titelbild %1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>The cover %1 is too large a file.</source>
        <translation>Das Titelbild %1 ist eine zu große Datei.</translation>
    </message>
    <message>
        <source>The cover %1 is no picture of a kind that is shown.</source>
        <translation>Das Titelbild %1 ist kein Bild einer Art, die gezeigt wird.</translation>
    </message>
    <message>
        <source>The cover %1 cannot be decoded: %2</source>
        <translation>Das Titelbild %1 lässt sich nicht dekodieren: %2</translation>
    </message>
    <message>
        <source>The cover %1 has %2 × %3 pixels.</source>
        <translation>Das Titelbild %1 hat %2 × %3 Pixel.</translation>
    </message>
    <message>
        <source>The cover %1 is no file.</source>
        <translation>Das Titelbild %1 ist keine Datei.</translation>
    </message>
</context>
<context>
    <name>Crawl</name>
    <message>
        <source>There is no list &quot;%1&quot;; there are: top, airing, upcoming, movies, now, genres, season:upcoming and season:2019-fall.</source>
        <translation>Es gibt keine Liste „%1“; es gibt: top, airing, upcoming, movies, now, genres, season:upcoming und season:2019-fall.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a season; write 2019-fall.</source>
        <translation>„%1“ ist keine Saison; schreiben Sie 2019-fall.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range of years; write 2010-2025.</source>
        <translation>„%1“ ist kein Zeitraum in Jahren; schreiben Sie 2010-2025.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a work on MyAnimeList.</source>
        <translation>„%1“ ist keine Werknummer bei MyAnimeList.</translation>
    </message>
    <message>
        <source>There is no source &quot;%1&quot;; there is: jikan.</source>
        <translation>Es gibt keine Quelle „%1“; es gibt: jikan.</translation>
    </message>
</context>
<context>
    <name>CrawlTable</name>
    <message>
        <source>Page %1 is not the next page of this crawl; nothing of it was stored.</source>
        <translation>Seite %1 ist nicht die nächste Seite dieses Einlesens; nichts davon wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>Cron</name>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>day of month</source>
        <translation>Tag im Monat</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>day of week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid %2 in a schedule. Allowed are *, numbers from %3 to %4, lists, ranges and steps.</source>
        <translation>„%1“ gilt in einem Zeitplan nicht als Angabe für: %2. Erlaubt sind *, Zahlen von %3 bis %4, Listen, Bereiche und Schritte.</translation>
    </message>
    <message>
        <source>The schedule &quot;%1&quot; needs five fields: minute, hour, day of month, month, day of week.</source>
        <translation>Der Zeitplan „%1“ braucht fünf Felder: Minute, Stunde, Tag im Monat, Monat, Wochentag.</translation>
    </message>
</context>
<context>
    <name>DataQuality</name>
    <message>
        <source>The source gives no title.</source>
        <translation>Die Quelle nennt keinen Titel.</translation>
    </message>
    <message>
        <source>%1 is not a day on which anything aired.</source>
        <translation>Am %1 wurde nichts ausgestrahlt.</translation>
    </message>
    <message>
        <source>It is said to have ended on %1, before it began on %2.</source>
        <translation>Es soll am %1 geendet haben, noch bevor es am %2 begann.</translation>
    </message>
    <message>
        <source>It is said to be finished, but airs until %1.</source>
        <translation>Es soll abgeschlossen sein, läuft aber bis %1.</translation>
    </message>
    <message>
        <source>It is said to be finished, but no last day is given.</source>
        <translation>Es soll abgeschlossen sein, doch ein letzter Tag fehlt.</translation>
    </message>
    <message>
        <source>It is said not to have aired yet, but began on %1.</source>
        <translation>Es soll noch nicht laufen, begann aber am %1.</translation>
    </message>
    <message>
        <source>The score %1 is not between 1 and 10.</source>
        <translation>Die Wertung %1 liegt nicht zwischen 1 und 10.</translation>
    </message>
    <message>
        <source>%1 is not a number of episodes.</source>
        <translation>%1 ist keine Folgenzahl.</translation>
    </message>
    <message>
        <source>An episode cannot last %1 seconds.</source>
        <translation>Eine Folge kann nicht %1 Sekunden dauern.</translation>
    </message>
    <message>
        <source>The source gives %1 as %2.</source>
        <translation>Die Quelle gibt %1 als %2 an.</translation>
    </message>
    <message>
        <source>It is listed under %1, but began on %2.</source>
        <translation>Es steht unter %1, begann aber am %2.</translation>
    </message>
    <message>
        <source>The same title, type and first day also stand under number %1.</source>
        <translation>Derselbe Titel mit gleicher Art und gleichem ersten Tag steht auch unter Nummer %1.</translation>
    </message>
</context>
<context>
    <name>DatabaseUrl</name>
    <message>
        <source>The database address &quot;%1&quot; names no file.</source>
        <translation>Die Datenbankadresse „%1“ nennt keine Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a database address. Write sqlite:PATH or postgresql://user@host:port/name.</source>
        <translation>„%1“ ist keine Datenbankadresse. Schreiben Sie sqlite:PFAD oder postgresql://nutzer@rechner:port/name.</translation>
    </message>
    <message>
        <source>A password must not stand in the database address; use ~/.pgpass or PGPASSFILE.</source>
        <translation>Ein Passwort darf nicht in der Datenbankadresse stehen; nehmen Sie ~/.pgpass oder PGPASSFILE.</translation>
    </message>
    <message>
        <source>The database address &quot;%1&quot; needs a host and a name.</source>
        <translation>Die Datenbankadresse „%1“ braucht einen Rechner und einen Namen.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>There is no display to open a window on. Run it without one: kuramori --batch sync. `kuramori --help` lists what else it can do.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster. Starten Sie es ohne: kuramori --batch sync. `kuramori --help` zählt auf, was es sonst kann.</translation>
    </message>
</context>
<context>
    <name>DesktopFiles</name>
    <message>
        <source>The folder %1 is not there. Is its disk plugged in?</source>
        <translation>Der Ordner %1 ist nicht da. Ist sein Datenträger angeschlossen?</translation>
    </message>
    <message>
        <source>This desktop has no program that opens folders.</source>
        <translation>Diese Arbeitsumgebung hat kein Programm, das Ordner öffnet.</translation>
    </message>
    <message>
        <source>The audio file %1 is not there. Is its disk plugged in?</source>
        <translation>Die Audiodatei %1 ist nicht da. Ist ihr Datenträger angeschlossen?</translation>
    </message>
    <message>
        <source>This desktop has no program that plays %1.</source>
        <translation>Diese Arbeitsumgebung hat kein Programm, das %1 abspielt.</translation>
    </message>
    <message>
        <source>%1 is no page of the web.</source>
        <translation>%1 ist keine Seite im Netz.</translation>
    </message>
    <message>
        <source>This desktop has no browser.</source>
        <translation>Dieser Arbeitsplatz hat keinen Browser.</translation>
    </message>
</context>
<context>
    <name>Dispatcher</name>
    <message numerus="yes">
        <source>The job took longer than %n second(s).</source>
        <translation>
            <numerusform>Der Auftrag dauerte länger als %n Sekunde.</numerusform>
            <numerusform>Der Auftrag dauerte länger als %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This program knows no kind of job named &quot;%1&quot;. Update it, or start the job anew where it is known.</source>
        <translation>Dieses Programm kennt keine Auftragsart namens „%1“. Aktualisieren Sie es, oder starten Sie den Auftrag dort neu, wo sie bekannt ist.</translation>
    </message>
    <message>
        <source>No worker was free.</source>
        <translation>Kein Arbeiter war frei.</translation>
    </message>
    <message>
        <source>An earlier attempt still ends.</source>
        <translation>Ein früherer Versuch ist noch nicht zu Ende.</translation>
    </message>
</context>
<context>
    <name>Drifts</name>
    <message>
        <source>another book, perhaps</source>
        <translation>vielleicht ein anderes Buch</translation>
    </message>
    <message>
        <source>another fact</source>
        <translation>eine andere Angabe</translation>
    </message>
    <message>
        <source>another spelling</source>
        <translation>eine andere Schreibweise</translation>
    </message>
    <message>
        <source>%1; not sure</source>
        <translation>%1; nicht sicher</translation>
    </message>
    <message>
        <source>There is no book %1. `query books` lists them.</source>
        <translation>Es gibt kein Buch %1. `query books` listet sie auf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field; `query drifts` shows which wait.</source>
        <translation>&quot;%1&quot; ist kein Feld; `query drifts` zeigt, welche warten.</translation>
    </message>
    <message>
        <source>A field is accepted or kept, not both.</source>
        <translation>Ein Feld wird übernommen oder behalten, nicht beides.</translation>
    </message>
    <message>
        <source>No such field waits for you.</source>
        <translation>Kein solches Feld wartet auf Sie.</translation>
    </message>
    <message>
        <source>book %1, %2, %3: &quot;%4&quot; is held; %5: &quot;%6&quot; (%7)</source>
        <translation>Buch %1, %2, %3: es gilt &quot;%4&quot;; %5: &quot;%6&quot; (%7)</translation>
    </message>
    <message>
        <source>No field waits for you.</source>
        <translation>Kein Feld wartet auf Sie.</translation>
    </message>
</context>
<context>
    <name>EndsHash</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 is not as it was when the folder was read.</source>
        <translation>%1 ist nicht mehr so wie beim Einlesen des Ordners.</translation>
    </message>
</context>
<context>
    <name>Enrich</name>
    <message>
        <source>Asking about books</source>
        <translation>Nach Büchern fragen</translation>
    </message>
    <message>
        <source>No provider of metadata answers. %1</source>
        <translation>Kein Anbieter von Metadaten antwortet. %1</translation>
    </message>
</context>
<context>
    <name>EnrichVerb</name>
    <message>
        <source>There is no book %1. `query books` lists them.</source>
        <translation>Es gibt kein Buch %1. `query books` listet alle auf.</translation>
    </message>
    <message>
        <source>as the person says</source>
        <translation>wie festgelegt</translation>
    </message>
    <message>
        <source>left to a person</source>
        <translation>einer Person überlassen</translation>
    </message>
    <message>
        <source>other than the person says</source>
        <translation>anders als festgelegt</translation>
    </message>
    <message>
        <source>--check looks at all that people decided, and asks nobody.</source>
        <translation>--check betrachtet alles Festgelegte und fragt niemanden.</translation>
    </message>
    <message>
        <source>would ask about %1 items</source>
        <translation>würde nach %1 Exemplaren fragen</translation>
    </message>
    <message>
        <source>--anime asks about all anime that are due.</source>
        <translation>--anime fragt nach allen fälligen Anime.</translation>
    </message>
    <message>
        <source>would ask about %1 anime, and about those that you follow</source>
        <translation>würde nach %1 Anime fragen und nach denen, denen Sie folgen</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>anime</source>
        <translation>Anime</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>what</source>
        <translation>worum es geht</translation>
    </message>
    <message>
        <source>the rules</source>
        <translation>die Regeln</translation>
    </message>
    <message>
        <source>said</source>
        <translation>gesagt</translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation>nach den Regeln</translation>
    </message>
    <message>
        <source>Nobody has corrected anything yet.</source>
        <translation>Es wurde noch nichts berichtigt.</translation>
    </message>
</context>
<context>
    <name>FetchRecord</name>
    <message>
        <source>The provider has no record %1.</source>
        <translation>Der Anbieter hat keinen Datensatz %1.</translation>
    </message>
    <message>
        <source>The job names no item and no record.</source>
        <translation>Der Auftrag nennt kein Exemplar und keinen Datensatz.</translation>
    </message>
    <message>
        <source>The library does not know this book any more.</source>
        <translation>Die Bibliothek kennt dieses Buch nicht mehr.</translation>
    </message>
</context>
<context>
    <name>FileCheck</name>
    <message>
        <source>Its folder in the library is offline.</source>
        <translation>Ihr Ordner der Bibliothek ist offline.</translation>
    </message>
    <message>
        <source>It is not where the last scan saw it.</source>
        <translation>Sie ist nicht mehr dort, wo sie beim letzten Einlesen war.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Sie kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>It has changed since the last scan; scan its folder first.</source>
        <translation>Sie hat sich seit dem letzten Einlesen geändert; zuerst ihren Ordner einlesen.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>No scan has read its content yet.</source>
        <translation>Ihr Inhalt wurde noch nicht eingelesen.</translation>
    </message>
    <message>
        <source>There is no sound in it that can be played.</source>
        <translation>Sie enthält keinen Ton, der abgespielt werden kann.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>Sie ist verschlüsselt.</translation>
    </message>
    <message>
        <source>It does not say how long it is.</source>
        <translation>Sie nennt keine Länge.</translation>
    </message>
    <message>
        <source>Its length is estimated from its size.</source>
        <translation>Ihre Länge ist aus der Größe geschätzt.</translation>
    </message>
    <message>
        <source>The length it states needs %1 bytes, and it has %2.</source>
        <translation>Die genannte Länge braucht %1 Bytes, und sie hat %2.</translation>
    </message>
    <message>
        <source>Chapters are out of order, first at %1.</source>
        <translation>Kapitel stehen in falscher Reihenfolge, zuerst bei %1.</translation>
    </message>
    <message>
        <source>Chapters overlap, first at %1.</source>
        <translation>Kapitel überschneiden sich, zuerst bei %1.</translation>
    </message>
    <message>
        <source>A chapter begins at %1, and the sound ends at %2.</source>
        <translation>Ein Kapitel beginnt bei %1, und der Ton endet bei %2.</translation>
    </message>
    <message>
        <source>Before track %1, track %2 is missing.</source>
        <translation>Vor Titel %1 fehlt Titel %2.</translation>
    </message>
    <message>
        <source>The book begins with track %1.</source>
        <translation>Das Buch beginnt mit Titel %1.</translation>
    </message>
    <message>
        <source>The book ends with track %1 of %2.</source>
        <translation>Das Buch endet mit Titel %1 von %2.</translation>
    </message>
    <message>
        <source>Another file is track %1 as well.</source>
        <translation>Eine andere Datei ist auch Titel %1.</translation>
    </message>
    <message>
        <source>Names and tags put the tracks in different orders.</source>
        <translation>Namen und Tags ordnen die Titel verschieden.</translation>
    </message>
    <message>
        <source>There is no decoder for it.</source>
        <translation>Für sie gibt es keinen Decoder.</translation>
    </message>
    <message>
        <source>It crashes the program that decodes it.</source>
        <translation>Sie bringt das Programm zum Absturz, das sie dekodiert.</translation>
    </message>
    <message>
        <source>Decoding it takes more time or memory than it may.</source>
        <translation>Sie zu dekodieren braucht mehr Zeit oder Speicher als erlaubt.</translation>
    </message>
    <message>
        <source>Its first frame cannot be decoded: it was cut out of something longer.</source>
        <translation>Ihr erster Abschnitt kann nicht dekodiert werden: Sie wurde aus etwas Längerem herausgeschnitten.</translation>
    </message>
    <message>
        <source>Places that cannot be decoded: %1, the first at %2.</source>
        <translation>Stellen, die nicht dekodiert werden können: %1, die erste bei %2.</translation>
    </message>
    <message>
        <source>It is cut off at %1.</source>
        <translation>Sie ist bei %1 abgeschnitten.</translation>
    </message>
    <message>
        <source>It ends at %1 without the mark of its end.</source>
        <translation>Sie endet bei %1 ohne die Marke ihres Endes.</translation>
    </message>
    <message>
        <source>Behind the sound lie %1 bytes of nothing.</source>
        <translation>Hinter dem Ton liegen %1 Bytes ohne Inhalt.</translation>
    </message>
    <message>
        <source>It says that it plays %1, and ends at %2.</source>
        <translation>Sie soll %1 dauern und endet bei %2.</translation>
    </message>
    <message>
        <source>It says that it plays %1, and goes on to %2.</source>
        <translation>Sie soll %1 dauern und läuft bis %2.</translation>
    </message>
    <message>
        <source>It is silent from beginning to end.</source>
        <translation>Sie ist von Anfang bis Ende still.</translation>
    </message>
    <message>
        <source>From %1 on it is silent.</source>
        <translation>Ab %1 ist sie still.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>the server %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>einer anderen Quelle</translation>
    </message>
    <message>
        <source>the OPF file</source>
        <translation>OPF-Datei</translation>
    </message>
    <message>
        <source>the .nfo file</source>
        <translation>.nfo-Datei</translation>
    </message>
    <message>
        <source>its tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>According to %1 it takes %2, and it plays %3.</source>
        <translation>Laut %1 dauert die Aufnahme %2, tatsächlich dauert sie %3.</translation>
    </message>
    <message>
        <source>According to %1 the book takes %2, and its files together play %3.</source>
        <translation>Laut %1 dauert das Buch %2, seine Dateien dauern zusammen %3.</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Vorhandensein</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfdaten</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titelfolge</translation>
    </message>
    <message>
        <source>Full decode</source>
        <translation>Vollständig dekodiert</translation>
    </message>
    <message>
        <source>Length and silence</source>
        <translation>Länge und Stille</translation>
    </message>
</context>
<context>
    <name>FileChecks</name>
    <message>
        <source>Check of audio files</source>
        <translation>Prüfung der Audiodateien</translation>
    </message>
    <message>
        <source>%1 files: %2 sound, %3 suspect, %4 damaged, %5 unknown.</source>
        <translation>%1 Dateien: %2 in Ordnung, %3 verdächtig, %4 beschädigt, %5 unbekannt.</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Beschädigt: %1</translation>
    </message>
    <message>
        <source>There is no folder %1 in the library.</source>
        <translation>In der Bibliothek gibt es keinen Ordner %1.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde angehalten.</translation>
    </message>
    <message>
        <source>Decoding %1 (MB)</source>
        <translation>%1 dekodieren (MB)</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 prüfen</translation>
    </message>
</context>
<context>
    <name>FileComparison</name>
    <message>
        <source>Comparing files of the same size</source>
        <translation>Gleich große Dateien werden verglichen</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>Process %1 is writing %2 and does not come to an end. Try again.</source>
        <translation>Prozess %1 schreibt %2 und kommt zu keinem Ende. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be locked for writing. Check the permissions of its folder.</source>
        <translation>%1 kann nicht zum Schreiben gesperrt werden. Die Rechte des Ordners prüfen.</translation>
    </message>
</context>
<context>
    <name>FolderRemoval</name>
    <message>
        <source>Removing %1 from the library</source>
        <translation>%1 wird aus der Bibliothek entfernt</translation>
    </message>
    <message>
        <source>%1 is removed as soon as its scans and checks have stopped.</source>
        <translation>%1 wird entfernt, sobald das Einlesen und die Prüfungen beendet sind.</translation>
    </message>
</context>
<context>
    <name>FolderWalk</name>
    <message>
        <source>The scan was stopped.</source>
        <translation>Das Einlesen wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>FolderWatch</name>
    <message>
        <source>%1 is not watched, but read every now and then. %2</source>
        <translation>%1 wird nicht überwacht, sondern ab und zu eingelesen. %2</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlen</translation>
    </message>
    <message>
        <source>last scan</source>
        <translation>zuletzt eingelesen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 is no folder of the library. `folders list` shows them all.</source>
        <translation>%1 ist kein Ordner der Bibliothek. `folders list` zeigt alle.</translation>
    </message>
    <message>
        <source>side-cars</source>
        <translation>Begleitdateien</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>Side-cars may be written there from now on, when you ask for them.</source>
        <translation>Begleitdateien dürfen dort von nun an auf Wunsch geschrieben werden.</translation>
    </message>
    <message>
        <source>No side-cars are written there any more.</source>
        <translation>Dort werden keine Begleitdateien mehr geschrieben.</translation>
    </message>
    <message>
        <source>Write folders list, folders remove FOLDER… or folders side-cars on|off FOLDER…. A folder is added by: scan FOLDER</source>
        <translation>Zu schreiben ist folders list, folders remove ORDNER… oder folders side-cars on|off ORDNER…. Hinzugefügt wird ein Ordner mit: scan ORDNER</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>There is no series &quot;%1&quot;. `query series` lists them.</source>
        <translation>Es gibt keine Serie „%1“. `query series` führt sie auf.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>released</source>
        <translation>erschienen</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>Nobody has been asked about the series yet: gaps --refresh does.</source>
        <translation>Nach den Serien wurde noch niemand gefragt: gaps --refresh holt das nach.</translation>
    </message>
    <message>
        <source>No list was found for sure: query series_links prints what waits for a person.</source>
        <translation>Keine Liste wurde mit Sicherheit gefunden: query series_links gibt aus, was auf eine Person wartet.</translation>
    </message>
    <message>
        <source>Nothing is missing of the series that are known.</source>
        <translation>Von den bekannten Serien fehlt nichts.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>The languages were changed since this was counted. Count anew with: gaps --refresh</source>
        <translation>Die Sprachen wurden seit dieser Zählung geändert. Neu zählen mit: gaps --refresh</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Other processes cannot hand their work over, because %1 cannot be opened: %2</source>
        <translation>Andere Prozesse können ihre Arbeit nicht übergeben, weil %1 sich nicht öffnen lässt: %2</translation>
    </message>
    <message>
        <source>The other Kuramori sent a line that is not understood.</source>
        <translation>Das andere Kuramori schickte eine unverständliche Zeile.</translation>
    </message>
    <message>
        <source>The running Kuramori is of another version. Restart it to hand work to it.</source>
        <translation>Das laufende Kuramori ist von anderer Version. Starten Sie es neu, um ihm Arbeit zu übergeben.</translation>
    </message>
    <message>
        <source>%1 is not this user&apos;s alone; remove it.</source>
        <translation>%1 gehört nicht allein diesem Benutzer; entfernen Sie es.</translation>
    </message>
</context>
<context>
    <name>Hardcover</name>
    <message>
        <source>&quot;%1&quot; is no ASIN, so it was not asked for.</source>
        <translation>„%1“ ist keine ASIN, darum wurde nicht danach gefragt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no ISBN, so it was not asked for.</source>
        <translation>„%1“ ist keine ISBN, darum wurde nicht danach gefragt.</translation>
    </message>
    <message>
        <source>Hardcover sends in a circle: %1 was merged into others, and none of them is left.</source>
        <translation>Hardcover verweist im Kreis: %1 wurde in andere überführt, und keiner davon ist übrig.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>what is</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>%1 answers and is sound</source>
        <translation>%1 antwortet und ist heil</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>shared by all machines on this server</source>
        <translation>von allen Rechnern an diesem Server geteilt</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>nobody works with it now</source>
        <translation>zurzeit arbeitet niemand damit</translation>
    </message>
    <message>
        <source>the server&apos;s task: pg_dump or its keeper&apos;s own way</source>
        <translation>Aufgabe des Servers: pg_dump oder der Weg seines Verwalters</translation>
    </message>
    <message>
        <source>there is none yet: kuramori --batch backup</source>
        <translation>es gibt noch keine: kuramori --batch backup</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 s away from the database server&apos;s; set one of them</source>
        <translation>weicht %1 s von der des Datenbankservers ab; stellen Sie eine von beiden</translation>
    </message>
    <message>
        <source>jobs were made in the future: the clock was set back</source>
        <translation>Aufträge stammen aus der Zukunft: Die Uhr wurde zurückgestellt</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting, %3 to be tried again, %4 dead</source>
        <translation>%1 laufen, %2 warten, %3 werden wiederholt, %4 aufgegeben</translation>
    </message>
    <message>
        <source>none is paused</source>
        <translation>keine ist angehalten</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>angehalten: %1</translation>
    </message>
    <message>
        <source>no job waits for one</source>
        <translation>kein Auftrag wartet auf eine</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 is read-only</source>
        <translation>%1 ist schreibgeschützt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>nobody can tell how much of %1 is free</source>
        <translation>niemand kann sagen, wie viel von %1 frei ist</translation>
    </message>
    <message>
        <source>The tests were stopped.</source>
        <translation>Die Tests wurden abgebrochen.</translation>
    </message>
</context>
<context>
    <name>HeldField</name>
    <message>
        <source>&quot;%1&quot; is no year.</source>
        <translation>„%1“ ist kein Jahr.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no ASIN.</source>
        <translation>„%1“ ist keine ASIN.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no ISBN of 13 digits.</source>
        <translation>„%1“ ist keine ISBN mit 13 Ziffern.</translation>
    </message>
    <message>
        <source>Whether it is abridged is &quot;yes&quot; or &quot;no&quot;.</source>
        <translation>Ob gekürzt, ist „yes“ oder „no“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place in a series.</source>
        <translation>„%1“ ist kein Platz in einer Reihe.</translation>
    </message>
    <message>
        <source>The runtime is that of the files.</source>
        <translation>Die Laufzeit ist die der Dateien.</translation>
    </message>
    <message>
        <source>A book needs a title.</source>
        <translation>Ein Buch braucht einen Titel.</translation>
    </message>
    <message>
        <source>This field holds one value only.</source>
        <translation>Dieses Feld hält nur einen Wert.</translation>
    </message>
    <message>
        <source>A value is empty.</source>
        <translation>Ein Wert ist leer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that Hardcover calls a book: write book/NUMBER, edition/NUMBER or slug/NAME.</source>
        <translation>„%1“ ist nichts, womit Hardcover ein Buch benennt: Schreiben Sie book/NUMMER, edition/NUMMER oder slug/NAME.</translation>
    </message>
</context>
<context>
    <name>HistoryStep</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>This Kuramori is about to end and begins nothing new.</source>
        <translation>Dieses Kuramori wird gerade beendet und beginnt nichts Neues.</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>An address given for %1 is not a web address.</source>
        <translation>Eine für %1 angegebene Adresse ist keine Webadresse.</translation>
    </message>
    <message>
        <source>Only http and https are opened, not %1.</source>
        <translation>Geöffnet werden nur http und https, nicht %1.</translation>
    </message>
    <message>
        <source>An address at %1 carries a user name; it was not opened.</source>
        <translation>Eine Adresse bei %1 enthält einen Benutzernamen; sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1 is not an address on the Internet; it was not opened.</source>
        <translation>%1 ist keine Adresse im Internet; sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1 may only ask %2, not %3.</source>
        <translation>%1 darf nur %2 fragen, nicht %3.</translation>
    </message>
    <message>
        <source>%1 may not ask %2 for %3.</source>
        <translation>%1 darf %2 nicht nach %3 fragen.</translation>
    </message>
    <message>
        <source>%1 redirects to an unencrypted address; it was not followed.</source>
        <translation>%1 leitet auf eine unverschlüsselte Adresse um; ihr wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and password before it lets %1 be reached.</source>
        <translation>Der Proxy verlangt Benutzername und Passwort, bevor er %1 erreichen lässt.</translation>
    </message>
    <message>
        <source>%1 refuses access (%2). Check the account or key in the settings.</source>
        <translation>%1 verweigert den Zugang (%2). Prüfen Sie Konto oder Schlüssel in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 does not have what was asked for (%2).</source>
        <translation>%1 hat nicht, worum gebeten wurde (%2).</translation>
    </message>
    <message>
        <source>%1 gave up waiting for the request (%2).</source>
        <translation>%1 hat das Warten auf die Anfrage aufgegeben (%2).</translation>
    </message>
    <message>
        <source>%1 asks to be asked less often.</source>
        <translation>%1 bittet darum, seltener gefragt zu werden.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (%2).</source>
        <translation>%1 hat selbst Schwierigkeiten (%2).</translation>
    </message>
    <message>
        <source>%1 rejects the request (%2).</source>
        <translation>%1 weist die Anfrage ab (%2).</translation>
    </message>
    <message>
        <source>%1 sent an empty answer.</source>
        <translation>%1 schickte eine leere Antwort.</translation>
    </message>
    <message>
        <source>%1 sent something else than the data asked for.</source>
        <translation>%1 schickte etwas anderes als die erbetenen Daten.</translation>
    </message>
    <message>
        <source>The answer of %1 ends in the middle.</source>
        <translation>Die Antwort von %1 endet mittendrin.</translation>
    </message>
    <message>
        <source>%1 shows a log-in page instead of data. Open it in a browser to see what it wants.</source>
        <translation>%1 zeigt statt Daten eine Anmeldeseite. Öffnen Sie sie im Browser, um zu sehen, was sie verlangt.</translation>
    </message>
    <message>
        <source>%1 redirects in a circle.</source>
        <translation>%1 leitet im Kreis um.</translation>
    </message>
    <message>
        <source>%1 redirects what only it should get.</source>
        <translation>%1 leitet um, was nur es selbst bekommen sollte.</translation>
    </message>
    <message>
        <source>A header for %1 holds a line break. Check the key in the settings.</source>
        <translation>Ein Kopffeld für %1 enthält einen Zeilenumbruch. Prüfen Sie den Schlüssel in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 asked to be left alone for %2 s more.</source>
        <translation>%1 bat darum, noch %2 s in Ruhe gelassen zu werden.</translation>
    </message>
    <message>
        <source>%1 has failed too often and is left alone for %2 s.</source>
        <translation>%1 hat zu oft versagt und wird %2 s in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>The tape %1 cannot be opened: %2</source>
        <translation>Das Band %1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>%1 is not on the tape.</source>
        <translation>%1 ist nicht auf dem Band.</translation>
    </message>
    <message>
        <source>The tape is damaged at %1.</source>
        <translation>Das Band ist bei %1 beschädigt.</translation>
    </message>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation>Die Anfrage an %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 brauchte zu lange für die Antwort.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than allowed and was dropped.</source>
        <translation>Die Antwort von %1 ist größer als erlaubt und wurde verworfen.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off or is damaged; nothing of it was used.</source>
        <translation>Die Antwort von %1 brach ab oder ist beschädigt; nichts davon wurde verwendet.</translation>
    </message>
    <message>
        <source>%1 does not speak HTTP as it should.</source>
        <translation>%1 spricht nicht ordentlich HTTP.</translation>
    </message>
    <message>
        <source>There is no secure connection to %1: its certificate or protocol cannot be trusted.</source>
        <translation>Es gibt keine sichere Verbindung zu %1: Zertifikat oder Protokoll sind nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The network interface %1 is not there; nothing was sent.</source>
        <translation>Die Netzwerkschnittstelle %1 ist nicht da; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 wants proof that a person is asking. Open it in a browser; it is asked again in 15 minutes at the earliest, and then once.</source>
        <translation>%1 will einen Beweis, dass ein Mensch fragt. Im Browser öffnen; frühestens in 15 Minuten wird wieder gefragt, und dann einmal.</translation>
    </message>
</context>
<context>
    <name>ITunes</name>
    <message>
        <source>&quot;%1&quot; is no country of the shop, so it was not asked.</source>
        <translation>„%1“ ist kein Land des Ladens, darum wurde nicht gefragt.</translation>
    </message>
</context>
<context>
    <name>IniFile</name>
    <message>
        <source>The settings file %1 cannot be written: %2</source>
        <translation>Die Einstellungsdatei %1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read: %2</source>
        <translation>Die Einstellungsdatei %1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>Line %1 is not &quot;key = value&quot;: %2</source>
        <translation>Zeile %1 ist nicht „Schlüssel = Wert“: %2</translation>
    </message>
    <message>
        <source>Line %1 gives &quot;%2&quot; a second time.</source>
        <translation>Zeile %1 gibt „%2“ ein zweites Mal an.</translation>
    </message>
    <message>
        <source>its folder cannot be made.</source>
        <translation>ihr Ordner lässt sich nicht anlegen.</translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>%1 says nothing: %2</source>
        <translation>%1 sagt nichts aus: %2</translation>
    </message>
</context>
<context>
    <name>JikanCrawl</name>
    <message>
        <source>%1 records were refused.</source>
        <translation>%1 Datensätze wurden abgelehnt.</translation>
    </message>
    <message>
        <source>The source repeated itself before the list ended; the snapshot is partial.</source>
        <translation>Die Quelle wiederholte sich, bevor die Liste endete; die Momentaufnahme ist unvollständig.</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, Seite %2 von %3</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, Seite %2</translation>
    </message>
    <message>
        <source>Jikan&apos;s list &quot;%1&quot; is empty, which it never is. Nothing was changed.</source>
        <translation>Jikans Liste „%1“ ist leer, was sie nie ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 works, %2 new, %3 changed.</source>
        <translation>%1 Werke, %2 neu, %3 geändert.</translation>
    </message>
    <message>
        <source>Of the changed, %1 only in figures.</source>
        <translation>Von den geänderten %1 nur in Zahlen.</translation>
    </message>
    <message>
        <source>The list is longer: &quot;Pages a list&quot; in the settings says to read no more of it.</source>
        <translation>Die Liste ist länger: „Seiten je Liste“ in den Einstellungen lässt nicht mehr davon lesen.</translation>
    </message>
    <message>
        <source>A crawl needs a list; &quot;%1&quot; is none that is known.</source>
        <translation>Ein Abruf braucht eine Liste; „%1“ ist keine bekannte.</translation>
    </message>
</context>
<context>
    <name>JikanDecode</name>
    <message>
        <source>Jikan answered with nothing. It is asked again later.</source>
        <translation>Jikan antwortete mit nichts. Es wird später wieder gefragt.</translation>
    </message>
    <message>
        <source>Jikan&apos;s answer ends too early. It is asked again later.</source>
        <translation>Jikans Antwort endet zu früh. Es wird später wieder gefragt.</translation>
    </message>
    <message>
        <source>Jikan&apos;s answer is not JSON.</source>
        <translation>Jikans Antwort ist kein JSON.</translation>
    </message>
    <message>
        <source>Jikan&apos;s answer has not the promised shape: %1 Nothing of it was taken over.</source>
        <translation>Jikans Antwort hat nicht die zugesagte Gestalt: %1 Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>Jikan says: %1</source>
        <translation>Jikan meldet: %1</translation>
    </message>
    <message>
        <source>Jikan sent an empty page, although it promises more pages.</source>
        <translation>Jikan schickte eine leere Seite, obwohl es weitere verspricht.</translation>
    </message>
</context>
<context>
    <name>JikanJobs</name>
    <message>
        <source>Details need the number of a work.</source>
        <translation>Einzelheiten brauchen die Nummer eines Werks.</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Einzelheiten zu %1</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>One request</source>
        <translation>Eine Anfrage</translation>
    </message>
    <message>
        <source>Jikan was asked for details as often today as its budget of %1 requests allows. It is asked again after midnight (UTC).</source>
        <translation>Jikan wurde heute so oft nach Einzelheiten gefragt, wie sein Kontingent von %1 Anfragen erlaubt. Nach Mitternacht (UTC) wird es wieder gefragt.</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>The job was stopped.</source>
        <translation>Der Auftrag wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>JobDependencies</name>
    <message>
        <source>Cancelled because job %1 (%2), for which it waited, was given up.</source>
        <translation>Abgebrochen, weil Auftrag %1 (%2), auf den er wartete, aufgegeben wurde.</translation>
    </message>
    <message>
        <source>Cancelled because job %1 (%2), for which it waited, was cancelled.</source>
        <translation>Abgebrochen, weil Auftrag %1 (%2), auf den er wartete, abgebrochen wurde.</translation>
    </message>
</context>
<context>
    <name>JobInserts</name>
    <message>
        <source>There is no kind of job named &quot;%1&quot;.</source>
        <translation>Es gibt keine Auftragsart namens „%1“.</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>JobTable</name>
    <message>
        <source>Job %1 is not held by this worker any more; its result is dropped.</source>
        <translation>Auftrag %1 gehört diesem Arbeiter nicht mehr; sein Ergebnis wird verworfen.</translation>
    </message>
    <message>
        <source>Job %1 cannot be started anew: it does not exist or has not ended.</source>
        <translation>Auftrag %1 lässt sich nicht neu starten: Es gibt ihn nicht, oder er ist nicht beendet.</translation>
    </message>
    <message numerus="yes">
        <source>The job crashed its worker %n time(s) and is given up.</source>
        <translation>
            <numerusform>Der Auftrag ließ seinen Arbeiter einmal abstürzen und wird aufgegeben.</numerusform>
            <numerusform>Der Auftrag ließ seinen Arbeiter %n Mal abstürzen und wird aufgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ended while it held the job.</source>
        <translation>Das Programm endete, während es den Auftrag hatte.</translation>
    </message>
</context>
<context>
    <name>JobVerb</name>
    <message>
        <source>works</source>
        <translation>Werke</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>The list ended before its end; the snapshot is partial.</source>
        <translation>Die Liste endete vor ihrem Ende; die Momentaufnahme ist unvollständig.</translation>
    </message>
    <message>
        <source>It goes on at the next start.</source>
        <translation>Es geht beim nächsten Start weiter.</translation>
    </message>
    <message>
        <source>would run %1</source>
        <translation>würde ausführen: %1</translation>
    </message>
    <message>
        <source>It goes on in the process that has it.</source>
        <translation>Es geht in dem Prozess weiter, der es hat.</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>verdächtig</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>Not everything could be read; the notice of it says what.</source>
        <translation>Nicht alles konnte gelesen werden; die Meldung dazu sagt, was.</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>zugeordnet</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>not answered by all</source>
        <translation>nicht von allen beantwortet</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>ohne Antwort</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>zugeordnet</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>übernommen</translation>
    </message>
</context>
<context>
    <name>JobWatch</name>
    <message>
        <source>The queue %1 is paused. `kuramori --batch jobs resume %1` lets its jobs run.</source>
        <translation>Die Warteschlange %1 ist angehalten. `kuramori --batch jobs resume %1` lässt ihre Aufträge laufen.</translation>
    </message>
    <message>
        <source>%1 of %2 jobs done</source>
        <translation>%1 von %2 Aufträgen erledigt</translation>
    </message>
    <message>
        <source>%1: waits until %2</source>
        <translation>%1: wartet bis %2</translation>
    </message>
    <message>
        <source>Some jobs still stand as running in the database.</source>
        <translation>Einige Aufträge stehen in der Datenbank noch als laufend.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>--limit needs a number, and --state one of the states a job can have.</source>
        <translation>--limit braucht eine Zahl und --state einen der Zustände, die ein Auftrag haben kann.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>what</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>next or last</source>
        <translation>nächster oder letzter</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a job.</source>
        <translation>„%1“ ist keine Auftragsnummer.</translation>
    </message>
    <message>
        <source>Name the jobs by their numbers.</source>
        <translation>Nennen Sie die Aufträge mit ihren Nummern.</translation>
    </message>
    <message>
        <source>%1 of %2 jobs</source>
        <translation>%1 von %2 Aufträgen</translation>
    </message>
    <message>
        <source>job %1 stands in the queue again as job %2</source>
        <translation>Auftrag %1 steht als Auftrag %2 wieder in der Warteschlange</translation>
    </message>
    <message>
        <source>jobs list takes options, but no words: %1</source>
        <translation>jobs list nimmt Optionen, aber keine Wörter: %1</translation>
    </message>
    <message>
        <source>would %1 job %2, %3</source>
        <translation>würde ausführen: %1 für Auftrag %2, %3</translation>
    </message>
    <message>
        <source>There is no queue &quot;%1&quot;; there are: %2.</source>
        <translation>Es gibt keine Warteschlange „%1“; es gibt: %2.</translation>
    </message>
    <message>
        <source>would %1 the queue %2</source>
        <translation>würde ausführen: %1 für die Warteschlange %2</translation>
    </message>
    <message>
        <source>jobs limit takes a queue, and how many of its jobs may run at a time on one machine, or none: jobs limit jikan 2</source>
        <translation>jobs limit braucht eine Warteschlange und wie viele ihrer Aufträge auf einem Rechner zugleich laufen dürfen, oder none: jobs limit jikan 2</translation>
    </message>
    <message>
        <source>jobs does not know &quot;%1&quot;; it knows: list, retry, cancel, redrive, pause, resume, limit.</source>
        <translation>jobs kennt „%1“ nicht; es kennt: list, retry, cancel, redrive, pause, resume, limit.</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a small number</source>
        <translation>eine kleine Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>Das Feld „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; does not hold %2.</source>
        <translation>Das Feld „%1“ enthält etwas anderes als erwartet (%2).</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>There is no keyring here that keeps keys. Start one, or enter the keys anew with secrets.home set to the encrypted file.</source>
        <translation>Hier gibt es keinen Schlüsselbund, der Schlüssel aufbewahrt. Einen starten oder secrets.home auf die verschlüsselte Datei setzen und die Schlüssel neu eingeben.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Ihn entsperren, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The keyring does not answer. If it asks for its password somewhere on the screen, give it; then try again.</source>
        <translation>Der Schlüsselbund antwortet nicht. Falls er irgendwo auf dem Bildschirm nach seinem Passwort fragt, es eingeben; dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Stopped while asking the keyring.</source>
        <translation>Beim Fragen des Schlüsselbunds angehalten.</translation>
    </message>
    <message>
        <source>The keyring says that it holds no %1.</source>
        <translation>Der Schlüsselbund enthält nach eigener Auskunft kein %1.</translation>
    </message>
</context>
<context>
    <name>LibraryRoot</name>
    <message>
        <source>The folder %1 is not there. Plug in or mount its disk; what is known of it stays.</source>
        <translation>Der Ordner %1 ist nicht da. Schließen Sie seinen Datenträger an oder hängen Sie ihn ein; was davon bekannt ist, bleibt.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 may not be read by this user.</source>
        <translation>Den Ordner %1 darf dieser Benutzer nicht lesen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: its disk or server does not answer.</source>
        <translation>Der Ordner %1 lässt sich nicht lesen: Sein Datenträger oder Server antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 and %2, which is in the library, lie within each other. Scan the outer one alone.</source>
        <translation>%1 und %2, das zur Bibliothek gehört, liegen ineinander. Lesen Sie nur den äußeren Ordner ein.</translation>
    </message>
    <message numerus="yes">
        <source>The folder %1 is empty, and held %n files. Is its disk mounted?</source>
        <translation>
            <numerusform>Der Ordner %1 ist leer und enthielt %n Datei. Ist sein Datenträger eingehängt?</numerusform>
            <numerusform>Der Ordner %1 ist leer und enthielt %n Dateien. Ist sein Datenträger eingehängt?</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 lies on another disk than before and holds none of the files it held. If that is as it should be, remove it from the library and add it again.</source>
        <translation>Der Ordner %1 liegt auf einem anderen Datenträger als zuvor und enthält keine der früheren Dateien. Wenn das so sein soll, nehmen Sie ihn aus der Bibliothek und fügen ihn neu hinzu.</translation>
    </message>
</context>
<context>
    <name>LibraryScan</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>Scan of %1</source>
        <translation>Einlesen von %1</translation>
    </message>
    <message>
        <source>%1 files: %2 new, %3 changed, %4 missing.</source>
        <translation>%1 Dateien: %2 neu, %3 geändert, %4 fehlen.</translation>
    </message>
    <message>
        <source>%1 could not be read; the log names them.</source>
        <translation>%1 ließen sich nicht lesen; das Protokoll nennt sie.</translation>
    </message>
    <message>
        <source>The content of %1 audio files could not be read.</source>
        <translation>Der Inhalt von %1 Audiodateien ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>There is no folder %1 in the library.</source>
        <translation>In der Bibliothek gibt es keinen Ordner %1.</translation>
    </message>
    <message>
        <source>%1 is being removed from the library. To keep it, add it again.</source>
        <translation>%1 wird aus der Bibliothek entfernt. Um den Ordner zu behalten, ihn wieder hinzufügen.</translation>
    </message>
</context>
<context>
    <name>LiveConnection</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Noch nicht benutzt</translation>
    </message>
    <message>
        <source>The last request failed</source>
        <translation>Die letzte Anfrage schlug fehl</translation>
    </message>
    <message>
        <source>Slowed down until %1</source>
        <translation>Gebremst bis %1</translation>
    </message>
    <message>
        <source>Stopped after failures, tries again at %1</source>
        <translation>Nach Fehlschlägen angehalten, versucht es wieder um %1</translation>
    </message>
    <message>
        <source>Stopped after failures, may be asked again</source>
        <translation>Nach Fehlschlägen angehalten, darf wieder gefragt werden</translation>
    </message>
    <message>
        <source>Being tried again</source>
        <translation>Wird wieder versucht</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Last error, at %1: %2</source>
        <translation>Letzter Fehler, um %1: %2</translation>
    </message>
    <message>
        <source>Session bus (D-Bus)</source>
        <translation>Sitzungsbus (D-Bus)</translation>
    </message>
    <message>
        <source>This session has no D-Bus. Everything works but desktop notifications and, on most desktops, the tray.</source>
        <translation>Diese Sitzung hat keinen D-Bus. Alles geht außer Desktop-Benachrichtigungen und, auf den meisten Desktops, dem Infobereich.</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Desktop-Benachrichtigungen</translation>
    </message>
    <message>
        <source>Nobody shows notifications on this desktop. Notices are shown in the window, and in the tray where there is one.</source>
        <translation>Auf diesem Desktop zeigt niemand Benachrichtigungen. Meldungen erscheinen im Fenster und, wo es einen gibt, im Infobereich.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>This desktop has no tray. Everything works; closing the window ends the program.</source>
        <translation>Dieser Desktop hat keinen Infobereich. Alles geht; das Fenster zu schließen beendet das Programm.</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Titelbilder</translation>
    </message>
    <message>
        <source>Covers: %1</source>
        <translation>Titelbilder: %1</translation>
    </message>
</context>
<context>
    <name>OpenFolder</name>
    <message>
        <source>There is no space left on the disk for %1. Nothing of it was written.</source>
        <translation>Auf dem Datenträger ist kein Platz für %1. Nichts davon wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its disk is read-only.</source>
        <translation>%1 ist nicht zu schreiben: Der Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 cannot be written or read: this user may not. Give it the right to, or run the program as who may.</source>
        <translation>%1 ist nicht zu schreiben oder zu lesen: Dieser Benutzer darf es nicht. Ihm das Recht geben, oder das Programm als jemand starten, der es hat.</translation>
    </message>
    <message>
        <source>%1 is a link or lies behind one, and nothing is written through links.</source>
        <translation>%1 ist eine Verknüpfung oder liegt hinter einer, und durch Verknüpfungen wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Move it away if nobody needs it.</source>
        <translation>Es gibt schon eine Datei %1. Falls niemand sie braucht, ist sie wegzuräumen.</translation>
    </message>
    <message>
        <source>%1 lies on another disk than its folder of the library, so that nothing can be moved to the bin.</source>
        <translation>%1 liegt auf einem anderen Datenträger als der Ordner der Bibliothek, sodass nichts in den Papierkorb verschoben werden kann.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>At %1 is another folder than when it was last scanned. Scan it first.</source>
        <translation>An der Stelle %1 ist ein anderer Ordner als beim letzten Einlesen. Zuerst einlesen.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 is larger than any side-car.</source>
        <translation>%1 ist größer als jede Begleitdatei.</translation>
    </message>
    <message>
        <source>%1 does not hold what was written into it.</source>
        <translation>%1 enthält nicht, was hineingeschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>OpenLibrary</name>
    <message>
        <source>&quot;%1&quot; is no number of Open Library, so it was not asked for.</source>
        <translation>„%1“ ist keine Nummer von Open Library, darum wurde nicht danach gefragt.</translation>
    </message>
    <message>
        <source>Open Library sends in a circle: a record points to others, and none of them is one.</source>
        <translation>Open Library verweist im Kreis: Ein Eintrag zeigt auf andere, und keiner davon ist einer.</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Job %1 has not stopped yet. It can be taken back when it has.</source>
        <translation>Auftrag %1 hält noch an. Zurücknehmen lässt er sich, wenn er steht.</translation>
    </message>
</context>
<context>
    <name>Overruling</name>
    <message>
        <source>Items that are to be a book of their own must be of one book now.</source>
        <translation>Was ein eigenes Buch werden soll, muss jetzt zu einem einzigen Buch gehören.</translation>
    </message>
    <message>
        <source>These are all the items of the book: nothing would be left of it.</source>
        <translation>Das ist alles, was zu dem Buch gehört: es bliebe nichts übrig.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no spelling of that person&apos;s name, or nobody&apos;s.</source>
        <translation>„%1“ ist keine Schreibweise dieser Person, oder von niemandem.</translation>
    </message>
    <message>
        <source>These are all the spellings: nobody would be left.</source>
        <translation>Das sind alle Schreibweisen: es bliebe niemand übrig.</translation>
    </message>
    <message>
        <source>Nobody is a pen name of their own.</source>
        <translation>Niemand ist ein Pseudonym von sich selbst.</translation>
    </message>
    <message>
        <source>Nobody has said that the series might be %1:%2.</source>
        <translation>Niemand hat gesagt, dass die Serie %1:%2 sein könnte.</translation>
    </message>
    <message>
        <source>This field does not wait for a person any more.</source>
        <translation>Über dieses Feld ist nicht mehr zu entscheiden.</translation>
    </message>
    <message>
        <source>Nobody has told of a recording %1 of this volume.</source>
        <translation>Von einer Aufnahme %1 dieses Bandes hat niemand berichtet.</translation>
    </message>
    <message>
        <source>A book cannot be searched for without a title.</source>
        <translation>Ohne Titel kann ein Buch nicht gesucht werden.</translation>
    </message>
</context>
<context>
    <name>Ownership</name>
    <message>
        <source>The lock file %1.lock cannot be written. Check the permissions of its folder and the space on the disk.</source>
        <translation>Die Sperrdatei %1.lock lässt sich nicht schreiben. Prüfen Sie die Rechte ihres Ordners und den Platz auf der Platte.</translation>
    </message>
    <message>
        <source>The database %1 is in use by Kuramori with process id %2. Close that one first.</source>
        <translation>Die Datenbank %1 wird von Kuramori mit der Prozessnummer %2 benutzt. Schließen Sie zuerst dieses.</translation>
    </message>
</context>
<context>
    <name>PageWalk</name>
    <message>
        <source>%1 ignores paging: %2 books were asked for and %3 came. Update the server.</source>
        <translation>%1 beachtet die Seiten nicht: %2 Bücher wurden verlangt, %3 kamen. Aktualisieren Sie den Server.</translation>
    </message>
    <message>
        <source>%1 ignores paging: page %2 holds nothing but books of the pages before. Update the server.</source>
        <translation>%1 beachtet die Seiten nicht: Seite %2 enthält nur Bücher der Seiten davor. Aktualisieren Sie den Server.</translation>
    </message>
    <message>
        <source>%1 ignores paging: it comes to no end after %2 pages.</source>
        <translation>%1 beachtet die Seiten nicht: Nach %2 Seiten ist kein Ende erreicht.</translation>
    </message>
</context>
<context>
    <name>PathMapping</name>
    <message>
        <source>No mapping covers &quot;%1&quot;. Add one for a folder that it lies in.</source>
        <translation>Keine Zuordnung umfasst „%1“. Fügen Sie eine für einen Ordner hinzu, in dem es liegt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be &quot;%2&quot; here, but there is no such file. Check the mapping, and whether the folder is mounted.</source>
        <translation>„%1“ müsste hier „%2“ sein, aber diese Datei gibt es nicht. Prüfen Sie die Zuordnung und ob der Ordner eingehängt ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there with %L2 bytes, but the server knows it with %L3. It may be another file, or the server has not scanned since it changed.</source>
        <translation>„%1“ ist mit %L2 Bytes da, der Server kennt es aber mit %L3. Vielleicht ist es eine andere Datei, oder der Server hat seit der Änderung nicht eingelesen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was found as &quot;%2&quot;. The mapping is right.</source>
        <translation>„%1“ wurde als „%2“ gefunden. Die Zuordnung stimmt.</translation>
    </message>
    <message>
        <source>Both machines look at one disk.</source>
        <translation>Beide Rechner sehen dieselbe Platte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder as a server spells it: it must be absolute, such as /audiobooks.</source>
        <translation>„%1“ ist kein Ordner, wie ein Server ihn schreibt: Er muss absolut sein, etwa /audiobooks.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder of this machine: it must be absolute, such as /mnt/nas/books.</source>
        <translation>„%1“ ist kein Ordner dieses Rechners: Er muss absolut sein, etwa /mnt/nas/books.</translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message>
        <source>Nobody is called &quot;%1&quot;. `query persons` lists all.</source>
        <translation>Niemand heißt „%1“. `query persons` listet alle auf.</translation>
    </message>
    <message>
        <source>Write persons merge KEPT OTHER, persons split SPELLING… or persons pen-name PEN-NAME PERSON. Persons are named by their number or any spelling.</source>
        <translation>Zu schreiben ist persons merge KEPT OTHER, persons split SPELLING… oder persons pen-name PEN-NAME PERSON. Personen sind mit ihrer Nummer oder einer Schreibweise zu nennen.</translation>
    </message>
</context>
<context>
    <name>PoolTask</name>
    <message>
        <source>The job ran into a defect of the program. Please report it with the details.</source>
        <translation>Der Auftrag stieß auf einen Fehler des Programms. Bitte melden Sie ihn mit den Einzelheiten.</translation>
    </message>
</context>
<context>
    <name>PostgresStore</name>
    <message>
        <source>No connection to the database server (%1). Check that it runs and lets this user in.</source>
        <translation>Keine Verbindung zum Datenbankserver (%1). Prüfen Sie, ob er läuft und diesen Benutzer einlässt.</translation>
    </message>
    <message>
        <source>A text with a NUL character cannot be stored in %1.</source>
        <translation>Ein Text mit einem NUL-Zeichen lässt sich in %1 nicht speichern.</translation>
    </message>
    <message>
        <source>A row with the same key is already there in %1.</source>
        <translation>In %1 gibt es schon eine Zeile mit demselben Schlüssel.</translation>
    </message>
    <message>
        <source>%1 is too busy: a transaction met others each time it was tried.</source>
        <translation>%1 ist zu beschäftigt: Eine Transaktion stieß bei jedem Versuch auf andere.</translation>
    </message>
    <message>
        <source>%1 is locked by somebody else.</source>
        <translation>%1 ist von jemand anderem gesperrt.</translation>
    </message>
    <message>
        <source>%1 has no connection left. Raise max_connections on the server.</source>
        <translation>%1 hat keine Verbindung mehr frei. Erhöhen Sie max_connections auf dem Server.</translation>
    </message>
    <message>
        <source>There is no space left on the disk of %1. Nothing was lost; free some space.</source>
        <translation>Auf der Platte von %1 ist kein Platz mehr. Nichts ging verloren; schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>%1 took too long over a statement.</source>
        <translation>%1 brauchte zu lange für eine Anweisung.</translation>
    </message>
    <message>
        <source>%1 may only be read.</source>
        <translation>%1 darf nur gelesen werden.</translation>
    </message>
    <message>
        <source>%1 does not let this user in. Check the user and ~/.pgpass.</source>
        <translation>%1 lässt diesen Benutzer nicht ein. Prüfen Sie den Benutzer und ~/.pgpass.</translation>
    </message>
    <message>
        <source>%1 says that its data is damaged.</source>
        <translation>%1 meldet, dass seine Daten beschädigt sind.</translation>
    </message>
    <message>
        <source>%1 says that an index is damaged.</source>
        <translation>%1 meldet, dass ein Index beschädigt ist.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>Die Verbindung zu %1 brach ab.</translation>
    </message>
    <message>
        <source>%1 is stopping or starting.</source>
        <translation>%1 hält gerade an oder startet.</translation>
    </message>
    <message>
        <source>A statement failed in %1.</source>
        <translation>Eine Anweisung ist in %1 gescheitert.</translation>
    </message>
    <message>
        <source>All %1 connections to %2 were in use for %3 seconds.</source>
        <translation>Alle %1 Verbindungen zu %2 waren %3 Sekunden lang belegt.</translation>
    </message>
    <message>
        <source>The database %1 is of an older version. Start Kuramori once to bring it up to date.</source>
        <translation>Die Datenbank %1 ist von einer älteren Version. Starten Sie Kuramori einmal, um sie auf den neuen Stand zu bringen.</translation>
    </message>
    <message>
        <source>The server now answers with another database under the name %1. Nothing was written to it. Bring the right one back, or restart Kuramori to use this one.</source>
        <translation>Der Server antwortet unter dem Namen %1 nun mit einer anderen Datenbank. Nichts wurde hineingeschrieben. Holen Sie die richtige zurück, oder starten Sie Kuramori neu, um diese zu benutzen.</translation>
    </message>
    <message>
        <source>The database %1 was opened for reading only.</source>
        <translation>Die Datenbank %1 wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The connection to %1 broke while a change was being saved, so that nobody knows whether it was. Look before you repeat it.</source>
        <translation>Die Verbindung zu %1 brach beim Speichern einer Änderung ab; niemand weiß, ob sie gespeichert ist. Sehen Sie nach, bevor Sie sie wiederholen.</translation>
    </message>
    <message>
        <source>The database server is away.</source>
        <translation>Der Datenbankserver ist nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is not a file of this program.</source>
        <translation>%1 ist keine Datei dieses Programms.</translation>
    </message>
    <message>
        <source>Others may read %1 (mode %2). Close it with: chmod 600 &apos;%1&apos;. Who has read it has the keys: think of replacing them.</source>
        <translation>Andere dürfen %1 lesen (Modus %2). Schließen mit: chmod 600 &apos;%1&apos;. Wer sie gelesen hat, hat die Schlüssel: erwägen, sie zu ersetzen.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check its folder and the space on the disk.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Den Ordner und den Platz auf der Festplatte prüfen.</translation>
    </message>
</context>
<context>
    <name>ProbeAnswer</name>
    <message>
        <source>What the reader of audio files said of %1 could not be understood.</source>
        <translation>Was der Leser für Audiodateien über %1 sagte, war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 holds no audio that can be played.</source>
        <translation>%1 enthält keinen abspielbaren Ton.</translation>
    </message>
    <message>
        <source>%1 has tags or an index that are too large to be read.</source>
        <translation>%1 hat Tags oder einen Index, die zum Lesen zu groß sind.</translation>
    </message>
    <message>
        <source>There is no decoder for %1.</source>
        <translation>Für %1 gibt es keinen Decoder.</translation>
    </message>
</context>
<context>
    <name>ProbeChild</name>
    <message>
        <source>The program that reads audio files, %1, cannot be started. Install Kuramori anew.</source>
        <translation>Das Programm zum Lesen von Audiodateien, %1, lässt sich nicht starten. Installieren Sie Kuramori neu.</translation>
    </message>
</context>
<context>
    <name>ProbeKeeper</name>
    <message>
        <source>%1 crashes the program that reads audio files.</source>
        <translation>%1 bringt das Programm zum Lesen von Audiodateien zum Absturz.</translation>
    </message>
    <message>
        <source>The program that reads audio files, %1, ends as soon as it is started. Install Kuramori anew.</source>
        <translation>Das Programm zum Lesen von Audiodateien, %1, endet gleich nach dem Start. Installieren Sie Kuramori neu.</translation>
    </message>
    <message>
        <source>%1 could not be read within %2 s.</source>
        <translation>%1 ließ sich nicht innerhalb von %2 s lesen.</translation>
    </message>
</context>
<context>
    <name>ProbePool</name>
    <message>
        <source>Reading audio files was stopped.</source>
        <translation>Das Lesen von Audiodateien wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 is not a path that a file can have.</source>
        <translation>%1 ist kein Pfad, den eine Datei haben kann.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one with --profile.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Wählen Sie mit --profile einen anderen.</translation>
    </message>
    <message>
        <source>No throw-away profile can be made in %1: %2</source>
        <translation>In %1 lässt sich kein Wegwerf-Profil anlegen: %2</translation>
    </message>
</context>
<context>
    <name>ProviderAnswer</name>
    <message>
        <source>It is not JSON (%1).</source>
        <translation>Es ist kein JSON (%1).</translation>
    </message>
    <message>
        <source>It is a list.</source>
        <translation>Es ist eine Liste.</translation>
    </message>
    <message>
        <source>The answer of %1 has not the promised shape: %2 Nothing of it was taken over.</source>
        <translation>Die Antwort von %1 hat nicht die versprochene Form: %2 Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>Das Feld „%1“ fehlt.</translation>
    </message>
    <message>
        <source>%1 does not have it.</source>
        <translation>%1 hat es nicht.</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 sagt: %2</translation>
    </message>
</context>
<context>
    <name>ProviderGate</name>
    <message>
        <source>%1 is switched off in the settings.</source>
        <translation>%1 ist in den Einstellungen abgeschaltet.</translation>
    </message>
    <message>
        <source>%1 is asked only with a key. Enter yours under Program, Keys and passwords, or by: kuramori --batch secrets set %2 (or put it into %3 in the environment).</source>
        <translation>%1 wird nur mit einem Schlüssel gefragt. Den eigenen unter Programm, Schlüssel und Passwörter eingeben, oder mit: kuramori --batch secrets set %2 (oder als %3 in die Umgebung stellen).</translation>
    </message>
    <message>
        <source>%1 was asked as often today as its budget of %2 requests allows. It is asked again after midnight (UTC).</source>
        <translation>%1 wurde heute so oft gefragt, wie das Kontingent von %2 Anfragen erlaubt. Nach Mitternacht (UTC) wird wieder gefragt.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>query needs one table: %1.</source>
        <translation>query braucht eine Tabelle: %1.</translation>
    </message>
    <message>
        <source>--limit needs a number, not &quot;%1&quot;.</source>
        <translation>--limit braucht eine Zahl, nicht „%1“.</translation>
    </message>
    <message>
        <source>The query was stopped; not all rows were printed.</source>
        <translation>Die Abfrage wurde angehalten; nicht alle Zeilen wurden ausgegeben.</translation>
    </message>
    <message>
        <source>No filter is called &quot;%1&quot;; `query filters` lists them.</source>
        <translation>Kein Filter heißt „%1“; `query filters` zählt sie auf.</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; is about %2, not about %3.</source>
        <translation>Der Filter „%1“ gilt für %2, nicht für %3.</translation>
    </message>
    <message>
        <source>--search goes with books, series, persons or works.</source>
        <translation>--search passt zu books, series, persons oder works.</translation>
    </message>
    <message>
        <source>--save needs a name.</source>
        <translation>--save benötigt einen Namen.</translation>
    </message>
    <message>
        <source>would keep this in place of what is called &quot;%1&quot;</source>
        <translation>würde dies anstelle von „%1“ behalten</translation>
    </message>
    <message>
        <source>would keep this as &quot;%1&quot;</source>
        <translation>würde dies als „%1“ behalten</translation>
    </message>
    <message>
        <source>would remove the filter &quot;%1&quot;</source>
        <translation>würde den Filter „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>QueryView</name>
    <message>
        <source>%1 has no column &quot;%2&quot;; it has: %3.</source>
        <translation>%1 hat keine Spalte „%2“; es hat: %3.</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;; there are: %2.</source>
        <translation>Es gibt keine Tabelle „%1“; es gibt: %2.</translation>
    </message>
    <message>
        <source>--where needs column=value, not &quot;%1&quot;.</source>
        <translation>--where braucht Spalte=Wert, nicht „%1“.</translation>
    </message>
    <message>
        <source>Rows cannot be chosen by &quot;%1&quot;.</source>
        <translation>Nach „%1“ lassen sich keine Zeilen auswählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit the column %2.</source>
        <translation>„%1“ passt nicht zur Spalte %2.</translation>
    </message>
</context>
<context>
    <name>RecordLink</name>
    <message>
        <source>This names no record. Type an ASIN or an ISBN, or paste the link of a book at Audible, Hardcover, Open Library or Apple.</source>
        <translation>Das benennt keinen Eintrag. Eine ASIN oder ISBN eingeben oder den Link eines Buches bei Audible, Hardcover, Open Library oder Apple einfügen.</translation>
    </message>
</context>
<context>
    <name>RecordingLookup</name>
    <message>
        <source>Nobody tells of a volume &quot;%1&quot; of the series.</source>
        <translation>Von einem Band „%1“ der Reihe berichtet niemand.</translation>
    </message>
</context>
<context>
    <name>RecordingMatch</name>
    <message>
        <source>It is in %1, yours in %2.</source>
        <translation>Sie ist auf %1, die eigene auf %2.</translation>
    </message>
    <message>
        <source>It is abridged, yours is not.</source>
        <translation>Sie ist gekürzt, die eigene nicht.</translation>
    </message>
    <message>
        <source>It is unabridged, yours is not.</source>
        <translation>Sie ist ungekürzt, die eigene nicht.</translation>
    </message>
    <message>
        <source>It plays %1 h, yours %2 h.</source>
        <translation>Sie dauert %1 h, die eigene %2 h.</translation>
    </message>
    <message>
        <source>Both are read by %1.</source>
        <translation>Beide werden von %1 gelesen.</translation>
    </message>
    <message>
        <source>It is read by %1, yours by %2.</source>
        <translation>Sie wird von %1 gelesen, die eigene von %2.</translation>
    </message>
    <message>
        <source>It is as long as yours, but who reads is not known of both.</source>
        <translation>Sie ist so lang wie die eigene, aber nicht von beiden ist bekannt, wer liest.</translation>
    </message>
    <message>
        <source>Who reads is not known of both.</source>
        <translation>Nicht von beiden ist bekannt, wer liest.</translation>
    </message>
    <message>
        <source>Whether both are abridged is not known.</source>
        <translation>Ob beide gekürzt sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is a book to read, not a recording.</source>
        <translation>Es ist ein Buch zum Lesen, keine Aufnahme.</translation>
    </message>
    <message>
        <source>Both have the ASIN %1.</source>
        <translation>Beide haben die ASIN %1.</translation>
    </message>
    <message>
        <source>Its chapters are as long as yours.</source>
        <translation>Ihre Kapitel sind so lang wie die eigenen.</translation>
    </message>
</context>
<context>
    <name>RecordingVerb</name>
    <message>
        <source>Nobody has told of a volume &quot;%1&quot; of the series. `query wanted` lists them.</source>
        <translation>Von einem Band „%1“ der Reihe hat niemand berichtet. `query wanted` listet sie auf.</translation>
    </message>
    <message>
        <source>Nobody has told of a recording &quot;%1&quot; of this volume. `series recordings %2 %3` lists them.</source>
        <translation>Von einer Aufnahme „%1“ dieses Bandes hat niemand berichtet. `series recordings %2 %3` listet sie auf.</translation>
    </message>
    <message>
        <source>It would be said.</source>
        <translation>Es würde gesagt.</translation>
    </message>
    <message>
        <source>That had been said before.</source>
        <translation>Das war schon gesagt.</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>narrated by</source>
        <translation>gelesen von</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>released</source>
        <translation>erschienen</translation>
    </message>
    <message>
        <source>told by</source>
        <translation>berichtet von</translation>
    </message>
    <message>
        <source>The same with --refresh asks.</source>
        <translation>Dasselbe mit --refresh fragt.</translation>
    </message>
    <message>
        <source>--dry-run belongs to --refresh, or to series recording.</source>
        <translation>--dry-run gehört zu --refresh oder zu series recording.</translation>
    </message>
    <message>
        <source>Write series recordings SERIES VOLUME [--refresh], series recording SERIES VOLUME RECORD or series recording SERIES VOLUME --none; a record is as the first one lists it.</source>
        <translation>series recordings SERIES VOLUME [--refresh], series recording SERIES VOLUME RECORD oder series recording SERIES VOLUME --none schreiben; einen Datensatz so, wie ihn der erste Befehl auflistet.</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>%1 did not answer on %2: %3</source>
        <translation>%1 hat am %2 nicht geantwortet: %3</translation>
    </message>
    <message>
        <source>%1 answered on %2.</source>
        <translation>%1 hat am %2 geantwortet.</translation>
    </message>
    <message>
        <source>%1 could not be asked for the whole list.</source>
        <translation>%1 konnte nicht nach der ganzen Liste gefragt werden.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>abridged</source>
        <translation>gekürzt</translation>
    </message>
    <message>
        <source>unabridged</source>
        <translation>ungekürzt</translation>
    </message>
    <message>
        <source>%1, no longer since %2</source>
        <translation>%1, seit %2 nicht mehr</translation>
    </message>
    <message>
        <source>who reads is not known</source>
        <translation>wer liest, ist nicht bekannt</translation>
    </message>
    <message>
        <source>narrated by %1</source>
        <translation>gelesen von %1</translation>
    </message>
    <message>
        <source>Your recording: %1.</source>
        <translation>Ihre Aufnahme: %1.</translation>
    </message>
    <message>
        <source>Another recording of it is here.</source>
        <translation>Eine andere Aufnahme davon ist vorhanden.</translation>
    </message>
    <message>
        <source>Whether the recording that is here is this one is not known.</source>
        <translation>Ob die vorhandene Aufnahme diese ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nobody tells any more of the recording that you chose (%1).</source>
        <translation>Von der Aufnahme, die Sie gewählt haben (%1), berichtet niemand mehr.</translation>
    </message>
    <message>
        <source>Nobody tells any more of the recording that you chose; somebody last did on %1.</source>
        <translation>Von der Aufnahme, die Sie gewählt haben, berichtet niemand mehr; zuletzt geschah das am %1.</translation>
    </message>
    <message>
        <source>Nobody has been asked yet which recordings there are.</source>
        <translation>Noch wurde niemand gefragt, welche Aufnahmen es gibt.</translation>
    </message>
    <message>
        <source>No recording is known. Ask again when the book has come out, or check that the services are switched on and have their keys.</source>
        <translation>Keine Aufnahme ist bekannt. Erneut fragen, wenn das Buch erschienen ist, oder prüfen, ob die Dienste eingeschaltet sind und ihre Schlüssel haben.</translation>
    </message>
    <message>
        <source>Only one recording is known.</source>
        <translation>Nur eine Aufnahme ist bekannt.</translation>
    </message>
    <message>
        <source>Recordings known: %1.</source>
        <translation>Bekannte Aufnahmen: %1.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Name the files: report -o FILE.html</source>
        <translation>Nennen Sie die Dateien: report -o DATEI.html</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says no format; end it in .html, .json, .csv or .png.</source>
        <translation>„%1“ verrät kein Format; lassen Sie es auf .html, .json, .csv oder .png enden.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Kuramori report</source>
        <translation>Bericht von Kuramori</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Werke</translation>
    </message>
    <message>
        <source>Complete snapshots</source>
        <translation>Vollständige Momentaufnahmen</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Mittlere Wertung</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Offene Befunde</translation>
    </message>
    <message>
        <source>Dead jobs</source>
        <translation>Aufgegebene Aufträge</translation>
    </message>
    <message>
        <source>Last reading of each list</source>
        <translation>Letztes Einlesen jeder Liste</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Highest scores</source>
        <translation>Höchste Wertungen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day; write it as 2026-05-28.</source>
        <translation>„%1“ ist kein Tag; schreiben Sie ihn wie 2026-05-28.</translation>
    </message>
    <message>
        <source>The list %1 was not read on %2. There is: %3.</source>
        <translation>Die Liste %1 wurde am %2 nicht gelesen. Es gibt: %3.</translation>
    </message>
    <message>
        <source>(not read to its end)</source>
        <translation>(nicht zu Ende gelesen)</translation>
    </message>
    <message>
        <source>Snapshot of a list</source>
        <translation>Momentaufnahme einer Liste</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Nothing came, went or changed.</source>
        <translation>Nichts kam, ging oder änderte sich.</translation>
    </message>
    <message>
        <source>A day needs its list: report --list top --day 2026-05-28</source>
        <translation>Ein Tag braucht seine Liste: report --list top --day 2026-05-28</translation>
    </message>
    <message>
        <source>No list was read yet: take a snapshot with the verb crawl.</source>
        <translation>Es wurde noch keine Liste gelesen: Machen Sie mit dem Verb crawl eine Momentaufnahme.</translation>
    </message>
    <message>
        <source>There is no snapshot of the list &quot;%1&quot;. There is: %2.</source>
        <translation>Es gibt keine Momentaufnahme der Liste „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>%1 is the day itself; compare it with another.</source>
        <translation>%1 ist der Tag selbst; vergleichen Sie ihn mit einem anderen.</translation>
    </message>
    <message>
        <source>A snapshot is no picture; end &quot;%1&quot; in .html, .json or .csv.</source>
        <translation>Eine Momentaufnahme ist kein Bild; lassen Sie „%1“ auf .html, .json oder .csv enden.</translation>
    </message>
    <message>
        <source>has changed since</source>
        <translation>seither geändert</translation>
    </message>
    <message>
        <source>Integrity of audio files</source>
        <translation>Unversehrtheit der Audiodateien</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Nie geprüft</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Breaks at</source>
        <translation>Bricht bei</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>All that was checked is sound.</source>
        <translation>Alles, was geprüft wurde, ist in Ordnung.</translation>
    </message>
    <message>
        <source>Integrity is no picture; end &quot;%1&quot; in .html, .json or .csv.</source>
        <translation>Die Unversehrtheit ist kein Bild; „%1“ auf .html, .json oder .csv enden lassen.</translation>
    </message>
    <message>
        <source>Lists and days have no place in a report of %1.</source>
        <translation>Listen und Tage haben in einem Bericht über %1 keinen Platz.</translation>
    </message>
    <message>
        <source>--where, --order and --limit go with a table: report books -o FILE</source>
        <translation>--where, --order und --limit gehören zu einer Tabelle: report books -o DATEI</translation>
    </message>
    <message>
        <source>A table is no picture; end &quot;%1&quot; in .html, .json or .csv.</source>
        <translation>Eine Tabelle ist kein Bild; „%1“ muss auf .html, .json oder .csv enden.</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;; there is: %2.</source>
        <translation>Es gibt keinen Bericht „%1“; es gibt: %2.</translation>
    </message>
    <message>
        <source>Audiobooks</source>
        <translation>Hörbücher</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommt noch</translation>
    </message>
    <message>
        <source>Books to review</source>
        <translation>Bücher zu prüfen</translation>
    </message>
    <message>
        <source>Fields to review</source>
        <translation>Felder zu prüfen</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Others say</source>
        <translation>Andere sagen</translation>
    </message>
    <message>
        <source>Series to review</source>
        <translation>Reihen zu prüfen</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is no file, or its folder is none to write to.</source>
        <translation>%1 kann nicht geschrieben werden: Es ist keine Datei, oder in den Ordner darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>would replace %1</source>
        <translation>würde %1 ersetzen</translation>
    </message>
    <message>
        <source>would write %1</source>
        <translation>würde %1 schreiben</translation>
    </message>
</context>
<context>
    <name>ReviewQueue</name>
    <message>
        <source>%1 shown, %2 to review</source>
        <translation>%1 gezeigt, %2 zu prüfen</translation>
    </message>
</context>
<context>
    <name>SampleMark</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>The database %1 was not made by --sample, and the sample must not mix with it. Leave --profile out, or name a new folder.</source>
        <translation>Die Datenbank %1 wurde nicht von --sample angelegt, und die Aufzeichnung darf sich nicht mit ihr mischen. --profile weglassen oder einen neuen Ordner angeben.</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>That had been said before.</source>
        <translation>Das war schon gesagt.</translation>
    </message>
    <message>
        <source>Said. `undo %1` takes it back.</source>
        <translation>Gesagt. `undo %1` nimmt es zurück.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number as `query` prints it.</source>
        <translation>„%1“ ist keine Nummer, wie `query` sie ausgibt.</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>There is no folder in the library yet. Name one: kuramori --batch scan FOLDER</source>
        <translation>In der Bibliothek ist noch kein Ordner. Nennen Sie einen: kuramori --batch scan ORDNER</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no depth of a check; there are: %2.</source>
        <translation>„%1“ ist keine Tiefe einer Prüfung; es gibt: %2.</translation>
    </message>
</context>
<context>
    <name>Scheduler</name>
    <message>
        <source>There is no time zone named &quot;%1&quot;.</source>
        <translation>Es gibt keine Zeitzone namens „%1“.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>The database was written by a newer Kuramori (%1, schema step %2 &quot;%3&quot;). Update this program, or restore the backup made before that update.</source>
        <translation>Die Datenbank wurde von einem neueren Kuramori geschrieben (%1, Schemaschritt %2 „%3“). Aktualisieren Sie dieses Programm, oder stellen Sie die Sicherung von vor jener Aktualisierung wieder her.</translation>
    </message>
    <message>
        <source>Schema step %1 &quot;%2&quot; of the database is not the one this program knows. It was made by an unreleased version; restore a backup or start with a new database.</source>
        <translation>Schemaschritt %1 „%2“ der Datenbank ist nicht der, den dieses Programm kennt. Er stammt von einer unveröffentlichten Version; stellen Sie eine Sicherung wieder her, oder beginnen Sie mit einer neuen Datenbank.</translation>
    </message>
    <message>
        <source>The database holds tables of another program. Nothing was changed; choose a database of its own for Kuramori.</source>
        <translation>Die Datenbank enthält Tabellen eines anderen Programms. Nichts wurde geändert; wählen Sie für Kuramori eine eigene Datenbank.</translation>
    </message>
    <message>
        <source>The database must be brought up to date, but another machine is running jobs on it. Stop Kuramori there first.</source>
        <translation>Die Datenbank muss auf den neuen Stand gebracht werden, doch ein anderer Rechner führt Aufträge darauf aus. Beenden Sie zuerst dort Kuramori.</translation>
    </message>
</context>
<context>
    <name>Sealer</name>
    <message>
        <source>It is damaged, or not a file of keys at all.</source>
        <translation>Sie ist beschädigt oder gar keine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>There is not enough memory to make the key of the encrypted file.</source>
        <translation>Der Speicher reicht nicht, um den Schlüssel der verschlüsselten Datei zu bilden.</translation>
    </message>
    <message>
        <source>Its key is another one, or it was changed.</source>
        <translation>Ihr Schlüssel ist ein anderer, oder sie wurde verändert.</translation>
    </message>
</context>
<context>
    <name>SecretFile</name>
    <message>
        <source>The passphrase of the encrypted keys, the credential %1, cannot be read: %2</source>
        <translation>Die Passphrase der verschlüsselten Schlüssel, der Berechtigungsnachweis %1, kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 holds no %2.</source>
        <translation>%1 enthält kein %2.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>%1 kann nicht entfernt werden: %2</translation>
    </message>
    <message>
        <source>%1 is locked with a passphrase, and nobody has told it. Give it as the credential kuramori.secrets or in KURAMORI_SECRETS_PASSPHRASE in the environment.</source>
        <translation>%1 ist mit einer Passphrase verschlossen, und niemand hat sie genannt. Sie als Berechtigungsnachweis kuramori.secrets oder in der Umgebung in KURAMORI_SECRETS_PASSPHRASE angeben.</translation>
    </message>
    <message>
        <source>The key of %1 is gone: put the file %2 back. If it is lost, remove %1 and enter the keys anew.</source>
        <translation>Der Schlüssel zu %1 fehlt: die Datei %2 zurücklegen. Ist sie verloren, %1 entfernen und die Schlüssel neu eingeben.</translation>
    </message>
    <message>
        <source>The keys in %1 cannot be read. %2 Put the right one back, or remove it and enter the keys anew.</source>
        <translation>Die Schlüssel in %1 können nicht gelesen werden. %2 Die richtige zurücklegen oder sie entfernen und die Schlüssel neu eingeben.</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>Stopped before the secret was told.</source>
        <translation>Angehalten, bevor das Geheimnis genannt war.</translation>
    </message>
    <message>
        <source>No secret was told. It comes from the standard input: kuramori --batch secrets set NAME &lt; FILE</source>
        <translation>Es wurde kein Geheimnis genannt. Es kommt über die Standardeingabe: kuramori --batch secrets set NAME &lt; DATEI</translation>
    </message>
</context>
<context>
    <name>SecretLines</name>
    <message>
        <source>Audiobook server %1</source>
        <translation>Hörbuchserver %1</translation>
    </message>
    <message>
        <source>nothing that is here now</source>
        <translation>nichts, was jetzt hier ist</translation>
    </message>
</context>
<context>
    <name>SecretNotes</name>
    <message>
        <source>%1, the list of kept keys, is damaged. Remove it and enter the keys anew.</source>
        <translation>%1, die Liste der aufbewahrten Schlüssel, ist beschädigt. Sie entfernen und die Schlüssel neu eingeben.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>What is kept under the name %1 was not written by this program. Enter the secret anew.</source>
        <translation>Was unter dem Namen %1 aufbewahrt ist, hat nicht dieses Programm geschrieben. Das Geheimnis neu eingeben.</translation>
    </message>
</context>
<context>
    <name>SecretWords</name>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>encrypted file</source>
        <translation>verschlüsselte Datei</translation>
    </message>
    <message>
        <source>It stands in the environment of this program.</source>
        <translation>Es steht in der Umgebung dieses Programms.</translation>
    </message>
    <message>
        <source>It was entered for %1 and is not sent to %2: enter it anew.</source>
        <translation>Es wurde für %1 eingegeben und wird nicht an %2 gesendet: neu eingeben.</translation>
    </message>
    <message>
        <source>Kept in the keyring since %1 for %2.</source>
        <translation>Seit %1 im Schlüsselbund aufbewahrt, für %2.</translation>
    </message>
    <message>
        <source>Kept in an encrypted file since %1 for %2.</source>
        <translation>Seit %1 in einer verschlüsselten Datei aufbewahrt, für %2.</translation>
    </message>
    <message>
        <source>The secret %1 is kept in the keyring, for %2 alone.</source>
        <translation>Das Geheimnis %1 wird im Schlüsselbund aufbewahrt, für %2 allein.</translation>
    </message>
    <message>
        <source>The secret %1 is kept in an encrypted file, for %2 alone.</source>
        <translation>Das Geheimnis %1 wird in einer verschlüsselten Datei aufbewahrt, für %2 allein.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>This cannot be a key or a password: it must be one line of 1 to %1 bytes.</source>
        <translation>Das kann kein Schlüssel oder Passwort sein: Es muss eine Zeile von 1 bis %1 Bytes sein.</translation>
    </message>
    <message>
        <source>The secret %1 was entered for %2 and is not sent to %3. If the service has moved there, enter it anew.</source>
        <translation>Das Geheimnis %1 wurde für %2 eingegeben und wird nicht an %3 gesendet. Ist der Dienst dorthin umgezogen, es neu eingeben.</translation>
    </message>
    <message>
        <source>The secret %1 cannot be read. %2</source>
        <translation>Das Geheimnis %1 kann nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>The secret %1 is not where it was kept any more: somebody removed it there. Enter it anew.</source>
        <translation>Das Geheimnis %1 ist nicht mehr da, wo es aufbewahrt war: Jemand hat es dort entfernt. Es neu eingeben.</translation>
    </message>
    <message>
        <source>Here secrets come from the environment alone.</source>
        <translation>Geheimnisse kommen hier allein aus der Umgebung.</translation>
    </message>
    <message>
        <source>The secret %1 can be kept only for an address that begins with http or https.</source>
        <translation>Das Geheimnis %1 kann nur für eine Adresse aufbewahrt werden, die mit http oder https beginnt.</translation>
    </message>
    <message>
        <source>The secret %1 was written, but does not read back. Try again.</source>
        <translation>Das Geheimnis %1 wurde geschrieben, lässt sich aber nicht zurücklesen. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The secret %1 stands in the environment: take %2 out there.</source>
        <translation>Das Geheimnis %1 steht in der Umgebung: %2 dort herausnehmen.</translation>
    </message>
    <message>
        <source>No secret %1 is kept.</source>
        <translation>Es wird kein Geheimnis %1 aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>SecretsVerb</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>kept in</source>
        <translation>aufbewahrt in</translation>
    </message>
    <message>
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>sent to</source>
        <translation>gesendet an</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>it is there</source>
        <translation>ist da</translation>
    </message>
    <message>
        <source>nobody has told it: kuramori --batch secrets set %1</source>
        <translation>niemand hat es genannt: kuramori --batch secrets set %1</translation>
    </message>
    <message>
        <source>Nothing here needs a secret &quot;%1&quot;. `secrets list` shows what does.</source>
        <translation>Hier braucht nichts ein Geheimnis „%1“. `secrets list` zeigt, was eines braucht.</translation>
    </message>
    <message>
        <source>Type the secret %1 and press Enter. It is not shown.</source>
        <translation>Das Geheimnis %1 eingeben und die Eingabetaste drücken. Es wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>%1 in the environment goes before it.</source>
        <translation>%1 in der Umgebung geht ihm vor.</translation>
    </message>
    <message>
        <source>The secret %1 is forgotten.</source>
        <translation>Das Geheimnis %1 ist vergessen.</translation>
    </message>
    <message>
        <source>Write secrets list, secrets check, secrets set NAME or secrets forget NAME. A secret is read from the standard input, never from the command line: others can read that.</source>
        <translation>secrets list, secrets check, secrets set NAME oder secrets forget NAME schreiben. Ein Geheimnis wird von der Standardeingabe gelesen, nie von der Befehlszeile: Die können andere lesen.</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>There is no series %1. `query series` lists them.</source>
        <translation>Es gibt keine Reihe %1. `query series` listet alle auf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a volume nor a range like 3-5.</source>
        <translation>„%1“ ist weder ein Band noch ein Bereich wie 3-5.</translation>
    </message>
    <message>
        <source>Nobody has told of a volume &quot;%1&quot; of the series. `query wanted` lists them.</source>
        <translation>Von einem Band „%1“ der Serie hat niemand berichtet. `query wanted` führt sie auf.</translation>
    </message>
    <message>
        <source>That had been said before.</source>
        <translation>Das war schon gesagt.</translation>
    </message>
    <message>
        <source>It would be said.</source>
        <translation>Es würde gesagt.</translation>
    </message>
    <message>
        <source>--none and --refresh belong to series recording and series recordings, --dry-run to these and to series link.</source>
        <translation>--none und --refresh gehören zu series recording und series recordings, --dry-run zu diesen und zu series link.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rating: write 1 to %2 stars, or none.</source>
        <translation>„%1“ ist keine Bewertung: Schreiben Sie 1 bis %2 Sterne oder none.</translation>
    </message>
    <message>
        <source>Write series ignore SERIES VOLUME…, series want SERIES VOLUME… (or pin, or boost), series link SERIES PROVIDER:ID (or the link of its page at Hardcover), series unlink SERIES [PROVIDER:ID], series rate SERIES STARS (1 to 5, or none), series recordings SERIES VOLUME [--refresh], or series recording SERIES VOLUME RECORD (or --none); a volume is 3 or 3-5.</source>
        <translation>Schreiben Sie series ignore REIHE BAND…, series want REIHE BAND… (oder pin oder boost), series link REIHE ANBIETER:ID (oder den Link ihrer Seite bei Hardcover), series unlink REIHE [ANBIETER:ID], series rate REIHE STERNE (1 bis 5 oder none), series recordings REIHE BAND [--refresh] oder series recording REIHE BAND EINTRAG (oder --none); ein Band ist 3 oder 3-5.</translation>
    </message>
</context>
<context>
    <name>SeriesAddress</name>
    <message>
        <source>Series of Audible are put together from the books that name them, not from a page. Name the series at Hardcover.</source>
        <translation>Reihen von Audible werden aus den Büchern zusammengestellt, die sie nennen, nicht aus einer Seite. Bitte die Reihe bei Hardcover angeben.</translation>
    </message>
    <message>
        <source>This names no series. Write its number at Hardcover, or paste the link of its page there.</source>
        <translation>Das bezeichnet keine Reihe. Ihre Nummer bei Hardcover schreiben oder den Link ihrer Seite dort einfügen.</translation>
    </message>
</context>
<context>
    <name>SeriesLinks</name>
    <message>
        <source>called the same</source>
        <translation>gleich benannt</translation>
    </message>
    <message>
        <source>called otherwise</source>
        <translation>anders benannt</translation>
    </message>
    <message>
        <source>an author in common</source>
        <translation>ein gemeinsamer Autor</translation>
    </message>
    <message>
        <source>no author in common</source>
        <translation>kein gemeinsamer Autor</translation>
    </message>
    <message>
        <source>volumes with the same ASIN or ISBN: %1</source>
        <translation>Bände mit derselben ASIN oder ISBN: %1</translation>
    </message>
    <message>
        <source>volumes with the same place and title: %1</source>
        <translation>Bände mit demselben Platz und Titel: %1</translation>
    </message>
    <message>
        <source>places with another title: %1</source>
        <translation>Plätze mit anderem Titel: %1</translation>
    </message>
    <message>
        <source>It is this one, you said</source>
        <translation>Diese ist es, laut Ihnen</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>Diese ist es</translation>
    </message>
    <message>
        <source>It may be this one</source>
        <translation>Diese könnte es sein</translation>
    </message>
    <message>
        <source>Not this one, you said</source>
        <translation>Diese nicht, laut Ihnen</translation>
    </message>
    <message>
        <source>volumes whose record is of it: %1</source>
        <translation>Bände, deren Datensatz zu ihr gehört: %1</translation>
    </message>
    <message>
        <source>volumes whose record is of another, or elsewhere in it: %1</source>
        <translation>Bände, deren Datensatz zu einer anderen gehört oder darin an anderer Stelle steht: %1</translation>
    </message>
    <message>
        <source>You said that no service has this series.</source>
        <translation>Sie haben gesagt, dass kein Dienst diese Reihe hat.</translation>
    </message>
    <message>
        <source>No service has answered about this series yet. Look it up again, or say below which one of Hardcover&apos;s it is.</source>
        <translation>Zu dieser Reihe hat noch kein Dienst geantwortet. Erneut nachschlagen, oder unten angeben, welche bei Hardcover es ist.</translation>
    </message>
    <message>
        <source>No service that answered has a series like this one. If you know it at Hardcover, say below which one it is.</source>
        <translation>Kein Dienst, der geantwortet hat, hat eine solche Reihe. Ist sie bei Hardcover bekannt, unten angeben, welche es ist.</translation>
    </message>
</context>
<context>
    <name>SeriesLookup</name>
    <message>
        <source>Hardcover has no series %1.</source>
        <translation>Hardcover hat keine Reihe %1.</translation>
    </message>
    <message>
        <source>The library does not know this series any more.</source>
        <translation>Die Bibliothek kennt diese Reihe nicht mehr.</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>&quot;%1&quot; cannot be the name of a server: it must be of letters a to z, digits and hyphens between them.</source>
        <translation>„%1“ kann kein Name eines Servers sein: Er muss aus Buchstaben a bis z, Ziffern und Bindestrichen dazwischen bestehen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a server; write http://nas:13378 or https://books.example/audiobookshelf.</source>
        <translation>„%1“ ist keine Adresse eines Servers; http://nas:13378 oder https://books.example/audiobookshelf schreiben.</translation>
    </message>
    <message>
        <source>Leave the name and the password out of the address: both are entered apart from it.</source>
        <translation>Namen und Passwort nicht in die Adresse schreiben: Beide werden getrennt davon eingegeben.</translation>
    </message>
</context>
<context>
    <name>ServerAccount</name>
    <message>
        <source>There is no server %1.</source>
        <translation>Es gibt keinen Server %1.</translation>
    </message>
    <message>
        <source>Enter it in the window under Servers, or by: kuramori --batch secrets set %1 (or put it into %2 in the environment).</source>
        <translation>Im Fenster unter Server eingeben oder mit: kuramori --batch secrets set %1 (oder in der Umgebung in %2 schreiben).</translation>
    </message>
    <message>
        <source>Nobody has told the API key of the server %1.</source>
        <translation>Niemand hat den API-Schlüssel des Servers %1 genannt.</translation>
    </message>
    <message>
        <source>Nobody has told the password of %1 on the server %2.</source>
        <translation>Niemand hat das Passwort von %1 auf dem Server %2 genannt.</translation>
    </message>
</context>
<context>
    <name>ServerAdoption</name>
    <message>
        <source>%1: %2 was changed on the server to what no book here can hold.</source>
        <translation>%1: %2 wurde auf dem Server zu etwas geändert, das hier kein Buch aufnehmen kann.</translation>
    </message>
    <message>
        <source>What was changed on %1</source>
        <translation>Was auf %1 geändert wurde</translation>
    </message>
</context>
<context>
    <name>ServerAnswer</name>
    <message>
        <source>The answer of %1 has not the promised shape: %2</source>
        <translation>Die Antwort von %1 hat nicht die versprochene Form: %2</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>Das Feld „%1“ fehlt.</translation>
    </message>
    <message>
        <source>It is not JSON (%1).</source>
        <translation>Es ist kein JSON (%1).</translation>
    </message>
    <message>
        <source>%1 answers, but it is not an Audiobookshelf server. Check the address.</source>
        <translation>%1 antwortet, ist aber kein Audiobookshelf-Server. Prüfen Sie die Adresse.</translation>
    </message>
</context>
<context>
    <name>ServerBookReader</name>
    <message>
        <source>A book has no id.</source>
        <translation>Ein Buch hat keine Kennung.</translation>
    </message>
    <message>
        <source>It is not a book but a %1.</source>
        <translation>Es ist kein Buch, sondern: %1.</translation>
    </message>
    <message>
        <source>Nothing is told of its contents.</source>
        <translation>Über den Inhalt ist nichts gesagt.</translation>
    </message>
</context>
<context>
    <name>ServerMatching</name>
    <message>
        <source>Looking for the books on this machine</source>
        <translation>Die Bücher auf diesem Rechner suchen</translation>
    </message>
</context>
<context>
    <name>ServerSession</name>
    <message>
        <source>Stopped while logging in to %1.</source>
        <translation>Beim Anmelden bei %1 angehalten.</translation>
    </message>
    <message>
        <source>%1 refuses the user name &quot;%2&quot; or its password. Check them in the settings.</source>
        <translation>%1 lehnt den Benutzernamen „%2“ oder das Passwort ab. Prüfen Sie beides in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>ServerSync</name>
    <message>
        <source>Server %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>Asking %1 what it is</source>
        <translation>%1 fragen, was es ist</translation>
    </message>
    <message>
        <source>The server %1 tells of no library any more, although there were some. Nothing was changed.</source>
        <translation>Der Server %1 nennt keine Bibliothek mehr, obwohl es welche gab. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1: list</source>
        <translation>%1: Liste</translation>
    </message>
    <message>
        <source>The list of %1 changed while it was read, or its length was not told: what is missing in it is not known.</source>
        <translation>Die Liste von %1 hat sich beim Lesen geändert, oder ihre Länge wurde nicht genannt: Was darin fehlt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is said to be empty, although it held %2 books. They are kept as they were.</source>
        <translation>%1 soll leer sein, obwohl %2 Bücher darin waren. Sie bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>%1: details</source>
        <translation>%1: Einzelheiten</translation>
    </message>
    <message>
        <source>%1: what is gone</source>
        <translation>%1: was fort ist</translation>
    </message>
    <message>
        <source>%1 does not say whether books that its list leaves out are still there.</source>
        <translation>%1 sagt nicht, ob Bücher, die in der Liste fehlen, noch da sind.</translation>
    </message>
    <message>
        <source>%1, book %2: %3</source>
        <translation>%1, Buch %2: %3</translation>
    </message>
    <message>
        <source>What has been listened to</source>
        <translation>Was gehört wurde</translation>
    </message>
    <message>
        <source>%1 books: %2 new, %3 changed, %4 missing.</source>
        <translation>%1 Bücher: %2 neu, %3 geändert, %4 fehlen.</translation>
    </message>
    <message>
        <source>Of them %1 are on this machine, %2 in part and %3 not.</source>
        <translation>Davon sind %1 auf diesem Rechner, %2 teilweise und %3 nicht.</translation>
    </message>
    <message>
        <source>%1 records were refused; the log names them.</source>
        <translation>%1 Datensätze wurden abgelehnt; das Protokoll nennt sie.</translation>
    </message>
    <message>
        <source>For %1 no mapping says where they lie. Test the server, in the Servers panel or by `servers test %2`: that tells what would help.</source>
        <translation>Bei %1 sagt keine Zuordnung, wo sie liegen. Den Server prüfen, im Bereich Server oder mit `servers test %2`: das sagt, was helfen würde.</translation>
    </message>
    <message>
        <source>Fields that were changed there and are your word here now: %1. That is taken back in the Servers panel, or by `servers undo-write %2`.</source>
        <translation>Felder, die dort geändert wurden und hier nun Ihr Wort sind: %1. Zurückgenommen wird das im Bereich Server oder mit `servers undo-write %2`.</translation>
    </message>
    <message>
        <source>What was changed in some books is not known: %1 does not let this account read them.</source>
        <translation>Was an einigen Büchern geändert wurde, ist nicht bekannt: %1 lässt dieses Konto sie nicht lesen.</translation>
    </message>
</context>
<context>
    <name>ServerTable</name>
    <message>
        <source>There is a server %1 already.</source>
        <translation>Es gibt schon einen Server %1.</translation>
    </message>
</context>
<context>
    <name>ServerTableModel</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>ServerTest</name>
    <message>
        <source>&quot;%1&quot; lies on this machine under the same name. No mapping is needed.</source>
        <translation>„%1“ liegt auf diesem Rechner unter demselben Namen. Eine Zuordnung ist nicht nötig.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 fragen</translation>
    </message>
    <message>
        <source>A file of %1</source>
        <translation>Eine Datei von %1</translation>
    </message>
    <message>
        <source>Among the first books none lies in &quot;%1&quot;: nothing to try.</source>
        <translation>Von den ersten Büchern liegt keines in „%1“: nichts zu prüfen.</translation>
    </message>
    <message>
        <source>No folder of this machine has been read yet, so there is nothing to compare with: kuramori --batch scan FOLDER</source>
        <translation>Noch kein Ordner dieses Rechners ist eingelesen, daher gibt es nichts zu vergleichen: kuramori --batch scan FOLDER</translation>
    </message>
    <message>
        <source>No file of the library has the name and size of one of its %1 files: read the folder that holds them with kuramori --batch scan FOLDER</source>
        <translation>Keine Datei der Bibliothek hat Namen und Größe einer der %1 Dateien: den Ordner, in dem sie liegen, mit kuramori --batch scan FOLDER einlesen</translation>
    </message>
    <message>
        <source>With this, %1 of %2 files would be found: kuramori --batch servers map %3 %4 %5</source>
        <translation>Hiermit würden %1 von %2 Dateien gefunden: kuramori --batch servers map %3 %4 %5</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>With %1 mapped to %2, %3 of %4 files would be found: choose &quot;Map a folder&quot;.</source>
        <translation>Wäre %1 dem Ordner %2 zugeordnet, fänden sich %3 von %4 Dateien: „Ordner zuordnen“ wählen.</translation>
    </message>
    <message>
        <source>Add the folder that holds these files under Folders, then test again.</source>
        <translation>Den Ordner mit diesen Dateien unter „Ordner“ hinzufügen, dann noch einmal testen.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Nobody has entered it. Choose &quot;Change the server&quot; and type it in, or put it into %1 in the environment.</source>
        <translation>Niemand hat ihn eingegeben. „Server ändern“ wählen und ihn eintippen oder in der Umgebung in %1 schreiben.</translation>
    </message>
</context>
<context>
    <name>ServerWrite</name>
    <message>
        <source>Writing to %1</source>
        <translation>%1 wird beschrieben</translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>Vergleich mit %1</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>Fields written: %1. Taken over from it: %2.</source>
        <translation>Geschriebene Felder: %1. Von dort übernommen: %2.</translation>
    </message>
    <message>
        <source>Fields that wait for your word: %1.</source>
        <translation>Felder, die auf Ihr Wort warten: %1.</translation>
    </message>
    <message>
        <source>Nobody has allowed to change anything on %1. Allow it in the window under Servers, or by: kuramori --batch servers writable %1</source>
        <translation>Niemand hat erlaubt, auf %1 etwas zu ändern. Im Fenster unter Server erlauben oder mit: kuramori --batch servers writable %1</translation>
    </message>
    <message>
        <source>The account %1 on %2 may read but not change books. Give it the permission &quot;update&quot; there, or name another account.</source>
        <translation>Das Konto %1 auf %2 darf Bücher lesen, aber nicht ändern. Ihm dort das Recht „update“ geben oder ein anderes Konto nennen.</translation>
    </message>
    <message>
        <source>%1: it changed on the server meanwhile; the next run looks again.</source>
        <translation>%1: Es hat sich auf dem Server inzwischen geändert; der nächste Lauf sieht wieder nach.</translation>
    </message>
    <message>
        <source>%1: %2 was not taken over.</source>
        <translation>%1: %2 wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>%1 was changed here while this ran; the next run compares it anew.</source>
        <translation>%1 wurde hier geändert, während dies lief; der nächste Lauf vergleicht es neu.</translation>
    </message>
</context>
<context>
    <name>ServerWriteUndo</name>
    <message>
        <source>Nothing is left of what was written by run %1.</source>
        <translation>Von dem, was Lauf %1 geschrieben hat, ist nichts mehr übrig.</translation>
    </message>
    <message>
        <source>Taking back on %1</source>
        <translation>Rücknahme auf %1</translation>
    </message>
    <message>
        <source>the server did not take it back</source>
        <translation>der Server hat es nicht zurückgenommen</translation>
    </message>
    <message>
        <source>it was changed since, and stays</source>
        <translation>es wurde seither geändert und bleibt</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>Fields taken back: %1 of %2.</source>
        <translation>Zurückgenommene Felder: %1 von %2.</translation>
    </message>
</context>
<context>
    <name>ServersVerb</name>
    <message>
        <source>There is no server &quot;%1&quot;. `servers list` shows them all.</source>
        <translation>Es gibt keinen Server „%1“. `servers list` zeigt alle.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>There is a server %1 already. Give it another address with: kuramori --batch servers change %1 URL</source>
        <translation>Es gibt schon einen Server %1. Eine andere Adresse bekommt er mit: kuramori --batch servers change %1 URL</translation>
    </message>
    <message>
        <source>would add %1 at %2</source>
        <translation>würde %1 unter %2 hinzufügen</translation>
    </message>
    <message>
        <source>would change %1</source>
        <translation>würde %1 ändern</translation>
    </message>
    <message>
        <source>would forget %1 and what it holds</source>
        <translation>würde %1 und seinen Inhalt vergessen</translation>
    </message>
    <message>
        <source>%1 is forgotten, with what it holds. Nothing was changed on it.</source>
        <translation>%1 ist vergessen, mit dem, was darauf liegt. Auf dem Server wurde nichts geändert.</translation>
    </message>
    <message>
        <source>would switch %1 on</source>
        <translation>würde %1 einschalten</translation>
    </message>
    <message>
        <source>would switch %1 off</source>
        <translation>würde %1 ausschalten</translation>
    </message>
    <message>
        <source>%1 is read when all servers are.</source>
        <translation>%1 wird gelesen, wenn alle Server gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is read only when it is named.</source>
        <translation>%1 wird nur gelesen, wenn er genannt wird.</translation>
    </message>
    <message>
        <source>There is no folder %1 now.</source>
        <translation>Zurzeit gibt es keinen Ordner %1.</translation>
    </message>
    <message>
        <source>would map %1</source>
        <translation>würde %1 zuordnen</translation>
    </message>
    <message>
        <source>%1 has no mapping for &quot;%2&quot;.</source>
        <translation>%1 hat keine Zuordnung für „%2“.</translation>
    </message>
    <message>
        <source>would take the mapping away from %1</source>
        <translation>würde die Zuordnung von %1 wegnehmen</translation>
    </message>
    <message>
        <source>%1 has no mapping any more.</source>
        <translation>%1 hat keine Zuordnung mehr.</translation>
    </message>
    <message>
        <source>There is no server to test. Name one: kuramori --batch servers add NAME URL</source>
        <translation>Es gibt keinen Server zu prüfen. Einen nennen: kuramori --batch servers add NAME URL</translation>
    </message>
    <message>
        <source>%1 is known. Tell its secret (%2): kuramori --batch secrets set %3 (or in the environment: %4). Then try: kuramori --batch servers test %1</source>
        <translation>%1 ist bekannt. Das Geheimnis (%2) nennen: kuramori --batch secrets set %3 (oder in der Umgebung: %4). Dann versuchen: kuramori --batch servers test %1</translation>
    </message>
    <message>
        <source>Its secret stays kept. Forget it with: kuramori --batch secrets forget %1</source>
        <translation>Das Geheimnis dazu bleibt aufbewahrt. Vergessen mit: kuramori --batch secrets forget %1</translation>
    </message>
    <message>
        <source>would allow to change books on %1</source>
        <translation>würde erlauben, Bücher auf %1 zu ändern</translation>
    </message>
    <message>
        <source>would leave the books on %1 alone</source>
        <translation>würde die Bücher auf %1 in Ruhe lassen</translation>
    </message>
    <message>
        <source>Books on %1 may be changed from now on. See first what that would be: kuramori --batch servers write %1 --dry-run</source>
        <translation>Bücher auf %1 dürfen ab jetzt geändert werden. Erst ansehen, was das wäre: kuramori --batch servers write %1 --dry-run</translation>
    </message>
    <message>
        <source>Nothing on %1 is changed any more.</source>
        <translation>Auf %1 wird nichts mehr geändert.</translation>
    </message>
    <message>
        <source>No server may be written to. Allow it for one: kuramori --batch servers writable NAME</source>
        <translation>Auf keinen Server darf geschrieben werden. Es für einen erlauben: kuramori --batch servers writable NAME</translation>
    </message>
    <message>
        <source>Write servers list, servers add NAME URL, servers change NAME [URL], servers on, off or remove NAME, servers map NAME SERVER-FOLDER FOLDER, servers unmap NAME SERVER-FOLDER, servers test [NAME…], servers writable or read-only NAME, servers write [NAME…], servers choose NAME mine|theirs|leave|none [BOOK [FIELD]] or servers undo-write NAME [RUN].</source>
        <translation>servers list, servers add NAME URL, servers change NAME [URL], servers on, off oder remove NAME, servers map NAME SERVER-ORDNER ORDNER, servers unmap NAME SERVER-ORDNER, servers test [NAME…], servers writable oder read-only NAME, servers write [NAME…], servers choose NAME mine|theirs|leave|none [BUCH [FELD]] oder servers undo-write NAME [LAUF] schreiben.</translation>
    </message>
    <message>
        <source>book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>was geschieht</translation>
    </message>
    <message>
        <source>there</source>
        <translation>dort</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>written last</source>
        <translation>zuletzt geschrieben</translation>
    </message>
    <message>
        <source>%1: run %2; take it back with: kuramori --batch servers undo-write %1 %2</source>
        <translation>%1: Lauf %2; zurücknehmen mit: kuramori --batch servers undo-write %1 %2</translation>
    </message>
    <message>
        <source>Fields that wait for your word: %1. Say it with: kuramori --batch servers choose NAME mine|theirs|leave [BOOK [FIELD]]</source>
        <translation>Felder, die auf Ihr Wort warten: %1. Es sagen mit: kuramori --batch servers choose NAME mine|theirs|leave [BUCH [FELD]]</translation>
    </message>
    <message>
        <source>There is nothing to take back on %1.</source>
        <translation>Auf %1 ist nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>would take back %1 of book %2: %3 → %4</source>
        <translation>würde %1 von Buch %2 zurücknehmen: %3 → %4</translation>
    </message>
    <message>
        <source>Write servers choose NAME mine|theirs|leave|none [BOOK [FIELD]]; a plan lists both (servers write --dry-run).</source>
        <translation>servers choose NAME mine|theirs|leave|none [BUCH [FELD]] schreiben; ein Plan nennt beide (servers write --dry-run).</translation>
    </message>
    <message>
        <source>Nothing like that is planned. Look first: kuramori --batch servers write %1 --dry-run</source>
        <translation>Dergleichen ist nicht geplant. Erst nachsehen: kuramori --batch servers write %1 --dry-run</translation>
    </message>
    <message>
        <source>Fields chosen: %1.</source>
        <translation>Gewählte Felder: %1.</translation>
    </message>
    <message>
        <source>Fields that would be chosen: %1.</source>
        <translation>Felder, die gewählt würden: %1.</translation>
    </message>
</context>
<context>
    <name>SettingField</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Jikan address</source>
        <translation>Adresse von Jikan</translation>
    </message>
    <message>
        <source>Base address of the Jikan v4 service, the mirror of MyAnimeList.</source>
        <translation>Grundadresse des Dienstes Jikan v4, des Spiegels von MyAnimeList.</translation>
    </message>
    <message>
        <source>Pages a list</source>
        <translation>Seiten je Liste</translation>
    </message>
    <message>
        <source>Read at most this many pages of a list; 0 reads to its end.</source>
        <translation>Höchstens so viele Seiten einer Liste lesen; 0 liest bis zum Ende.</translation>
    </message>
    <message>
        <source>Jikan requests a second</source>
        <translation>Anfragen an Jikan je Sekunde</translation>
    </message>
    <message>
        <source>The service allows 3.</source>
        <translation>Der Dienst erlaubt 3.</translation>
    </message>
    <message>
        <source>Jikan requests a minute</source>
        <translation>Anfragen an Jikan je Minute</translation>
    </message>
    <message>
        <source>The service allows 60.</source>
        <translation>Der Dienst erlaubt 60.</translation>
    </message>
    <message>
        <source>Keep Jikan details for</source>
        <translation>Einzelheiten von Jikan behalten</translation>
    </message>
    <message>
        <source>Answers about one work are reused for this many seconds.</source>
        <translation>Antworten zu einem Werk werden so viele Sekunden wiederverwendet.</translation>
    </message>
    <message>
        <source>Contact in the User-Agent</source>
        <translation>Kontakt im User-Agent</translation>
    </message>
    <message>
        <source>An address or web page sent to the services, so that they can write to you instead of blocking you.</source>
        <translation>Eine Adresse oder Webseite für die Dienste, damit sie Ihnen schreiben können, statt Sie zu sperren.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>For example socks5h://127.0.0.1:1080; empty connects directly.</source>
        <translation>Zum Beispiel socks5h://127.0.0.1:1080; leer verbindet direkt.</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>Netzwerkschnittstelle</translation>
    </message>
    <message>
        <source>Send through this interface only, for example tun0. When it is gone, nothing is sent.</source>
        <translation>Nur über diese Schnittstelle senden, zum Beispiel tun0. Fehlt sie, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Jobs at a time</source>
        <translation>Aufträge zugleich</translation>
    </message>
    <message>
        <source>How many jobs may run at the same time.</source>
        <translation>Wie viele Aufträge gleichzeitig laufen dürfen.</translation>
    </message>
    <message>
        <source>Time to stop</source>
        <translation>Zeit zum Anhalten</translation>
    </message>
    <message>
        <source>On quitting, running jobs get this many seconds to stop by themselves.</source>
        <translation>Beim Beenden haben laufende Aufträge so viele Sekunden, um von selbst anzuhalten.</translation>
    </message>
    <message>
        <source>Patience of --batch</source>
        <translation>Geduld von --batch</translation>
    </message>
    <message>
        <source>A failed job whose next attempt is due within this many seconds is waited for; one that is due later ends the verb.</source>
        <translation>Auf einen gescheiterten Auftrag, dessen nächster Versuch in so vielen Sekunden fällig ist, wird gewartet; ein späterer beendet den Befehl.</translation>
    </message>
    <message>
        <source>When to take snapshots</source>
        <translation>Wann Momentaufnahmen gemacht werden</translation>
    </message>
    <message>
        <source>Five cron fields: minute, hour, day, month, weekday.</source>
        <translation>Fünf Cron-Felder: Minute, Stunde, Tag, Monat, Wochentag.</translation>
    </message>
    <message>
        <source>Time zone of schedules</source>
        <translation>Zeitzone der Zeitpläne</translation>
    </message>
    <message>
        <source>IANA name such as Europe/Berlin; empty takes the system&apos;s.</source>
        <translation>IANA-Name wie Europe/Berlin; leer nimmt die des Systems.</translation>
    </message>
    <message>
        <source>Backups to keep</source>
        <translation>Aufzuhebende Sicherungen</translation>
    </message>
    <message>
        <source>Older automatic backups are removed; the last good one never is.</source>
        <translation>Ältere automatische Sicherungen werden entfernt, die letzte gute nie.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop says.</source>
        <translation>Hell, dunkel oder wie der Desktop.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window and of messages.</source>
        <translation>Sprache des Fensters und der Meldungen.</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Desktop-Benachrichtigungen</translation>
    </message>
    <message>
        <source>Tell when a crawl ends or something needs attention.</source>
        <translation>Melden, wenn ein Einlesen endet oder etwas Aufmerksamkeit braucht.</translation>
    </message>
    <message>
        <source>Closing keeps working</source>
        <translation>Beim Schließen weiterarbeiten</translation>
    </message>
    <message>
        <source>Closing the window leaves the program working in the tray.</source>
        <translation>Wird das Fenster geschlossen, arbeitet das Programm im Infobereich weiter.</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Protokollstufe</translation>
    </message>
    <message>
        <source>How much is logged.</source>
        <translation>Wie viel protokolliert wird.</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>sie muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>sie muss true oder false sein</translation>
    </message>
    <message>
        <source>it must be an address that begins with http:// or https://</source>
        <translation>sie muss eine Adresse sein, die mit http:// oder https:// beginnt</translation>
    </message>
    <message>
        <source>it must be one of: %1</source>
        <translation>sie muss eines davon sein: %1</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot; (%2). `settings list` shows them all.</source>
        <translation>Es gibt keine Einstellung „%1“ (%2). `settings list` zeigt alle.</translation>
    </message>
    <message>
        <source>it must be one line without control characters</source>
        <translation>sie muss eine Zeile ohne Steuerzeichen sein</translation>
    </message>
    <message>
        <source>--set needs key=value, not &quot;%1&quot;.</source>
        <translation>--set braucht Schlüssel=Wert, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>The setting %1 cannot be &quot;%2&quot; (%3): %4.</source>
        <translation>Die Einstellung %1 kann nicht „%2“ sein (%3): %4.</translation>
    </message>
    <message>
        <source>The setting %1 cannot be &quot;%2&quot;: %3.</source>
        <translation>Die Einstellung %1 kann nicht „%2“ sein: %3.</translation>
    </message>
    <message>
        <source>it must be the IANA name of a time zone, such as Europe/Berlin</source>
        <translation>sie muss der IANA-Name einer Zeitzone sein, etwa Europe/Berlin</translation>
    </message>
    <message>
        <source>Record answers to</source>
        <translation>Antworten aufzeichnen in</translation>
    </message>
    <message>
        <source>A file to which every answer of a service is added, for a bug report. Keys and cookies are left out. Empty records nothing.</source>
        <translation>Eine Datei, an die jede Antwort eines Dienstes für einen Fehlerbericht angehängt wird. Schlüssel und Cookies bleiben draußen. Leer: Es wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>it must be two times of the day, such as 22:00-07:00, or nothing</source>
        <translation>es müssen zwei Uhrzeiten wie 22:00-07:00 sein, oder nichts</translation>
    </message>
    <message>
        <source>As the desktop|Light|Dark</source>
        <translation>Wie der Desktop|Hell|Dunkel</translation>
    </message>
    <message>
        <source>As the system|English|Deutsch|日本語</source>
        <translation>Wie das System|English|Deutsch|日本語</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>No desktop notifications in these hours of the day, such as 22:00-07:00; the window keeps them. Empty: never quiet.</source>
        <translation>In dieser Zeit des Tages, etwa 22:00-07:00, gibt es keine Benachrichtigungen auf dem Desktop; im Fenster stehen sie. Leer: keine Ruhezeit.</translation>
    </message>
    <message>
        <source>Everything|What happens|Warnings|Errors only</source>
        <translation>Alles|Was geschieht|Warnungen|Nur Fehler</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Jikan (MyAnimeList)</source>
        <translation>Jikan (MyAnimeList)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Space for covers</source>
        <translation>Platz für Titelbilder</translation>
    </message>
    <message>
        <source>So many megabytes of covers are kept on this disk; those that were not looked at for longest go first. 0 fetches and keeps none.</source>
        <translation>So viele Megabyte an Titelbildern bleiben auf dieser Platte; was am längsten nicht angesehen wurde, geht zuerst. 0 holt und behält keine.</translation>
    </message>
    <message>
        <source>First page has been answered</source>
        <translation>Erste Seite ist beantwortet</translation>
    </message>
    <message>
        <source>Off shows the page of the first start once more, as long as there are no works and no jobs.</source>
        <translation>Aus zeigt die Seite des ersten Starts noch einmal, solange es keine Werke und keine Aufträge gibt.</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Titelbilder</translation>
    </message>
    <message>
        <source>Address in place of the servers&apos; own</source>
        <translation>Adresse anstelle der Server-eigenen</translation>
    </message>
    <message>
        <source>Every Audiobookshelf server is asked at this address, with its own name and key: to try things out. Empty asks each at its own.</source>
        <translation>Jeder Audiobookshelf-Server wird unter dieser Adresse gefragt, mit seinem eigenen Namen und Schlüssel: zum Ausprobieren. Leer: jeder unter seiner eigenen.</translation>
    </message>
    <message>
        <source>Part checked a night</source>
        <translation>Anteil je Nacht</translation>
    </message>
    <message>
        <source>So many percent of the audio files are checked each night: those first that never were, then those whose check is longest ago. 0 checks none.</source>
        <translation>So viel Prozent der Audiodateien werden jede Nacht geprüft: zuerst nie geprüfte, dann die am längsten nicht geprüften. 0 prüft keine.</translation>
    </message>
    <message>
        <source>Depth of checks</source>
        <translation>Tiefe der Prüfungen</translation>
    </message>
    <message>
        <source>How deep the checks of the night look. Decoding finds most damage and takes a minute of a processor for some 40 hours of sound.</source>
        <translation>Wie tief die Prüfungen der Nacht gehen. Dekodieren findet die meisten Schäden und braucht eine Prozessorminute für etwa 40 Stunden Ton.</translation>
    </message>
    <message>
        <source>Headers|And track numbers|And decode all|And length and silence</source>
        <translation>Kopfdaten|Und Titelnummern|Und alles dekodieren|Und Länge und Stille</translation>
    </message>
    <message>
        <source>When to check audio files</source>
        <translation>Wann Audiodateien prüfen</translation>
    </message>
    <message>
        <source>Audiobook folders</source>
        <translation>Hörbuchordner</translation>
    </message>
    <message>
        <source>Audiobookshelf</source>
        <translation>Audiobookshelf</translation>
    </message>
    <message>
        <source>Watch the folders</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>Folders are read when Kuramori starts and again when something changes in them.</source>
        <translation>Ordner werden beim Start von Kuramori eingelesen und wieder, wenn sich in ihnen etwas ändert.</translation>
    </message>
    <message>
        <source>Read unwatchable folders every</source>
        <translation>Nicht überwachbare Ordner einlesen alle</translation>
    </message>
    <message>
        <source>Network disks and folders that the system cannot watch are read every so many minutes. 0 leaves that to you.</source>
        <translation>Netzlaufwerke und Ordner, die das System nicht überwachen kann, werden alle so viele Minuten eingelesen. 0 überlässt das Ihnen.</translation>
    </message>
    <message>
        <source>When to read audiobook servers</source>
        <translation>Wann Hörbuchserver lesen</translation>
    </message>
    <message>
        <source>Ask Hardcover</source>
        <translation>Hardcover fragen</translation>
    </message>
    <message>
        <source>Off asks it nothing; what it has told stays.</source>
        <translation>Aus fragt ihn nichts; was er gesagt hat, bleibt.</translation>
    </message>
    <message>
        <source>Hardcover address</source>
        <translation>Adresse von Hardcover</translation>
    </message>
    <message>
        <source>Address of the service&apos;s GraphQL interface.</source>
        <translation>Adresse der GraphQL-Schnittstelle des Dienstes.</translation>
    </message>
    <message>
        <source>Hardcover requests a minute</source>
        <translation>Anfragen an Hardcover je Minute</translation>
    </message>
    <message>
        <source>Hardcover requests a day</source>
        <translation>Anfragen an Hardcover je Tag</translation>
    </message>
    <message>
        <source>At most so many in a day (UTC); the service allows 5000 with a free account. 0 sets no limit.</source>
        <translation>Höchstens so viele an einem Tag (UTC); mit einem kostenlosen Konto erlaubt der Dienst 5000. 0 setzt keine Grenze.</translation>
    </message>
    <message>
        <source>Ask Audnexus</source>
        <translation>Audnexus fragen</translation>
    </message>
    <message>
        <source>Audnexus address</source>
        <translation>Adresse von Audnexus</translation>
    </message>
    <message>
        <source>Base address of the service.</source>
        <translation>Grundadresse des Dienstes.</translation>
    </message>
    <message>
        <source>Audnexus requests a minute</source>
        <translation>Anfragen an Audnexus je Minute</translation>
    </message>
    <message>
        <source>The service allows 100.</source>
        <translation>Der Dienst erlaubt 100.</translation>
    </message>
    <message>
        <source>Audnexus requests a day</source>
        <translation>Anfragen an Audnexus je Tag</translation>
    </message>
    <message>
        <source>At most so many in a day (UTC), so that the service has time for others; 0 sets no limit.</source>
        <translation>Höchstens so viele an einem Tag (UTC), damit der Dienst Zeit für andere hat; 0 setzt keine Grenze.</translation>
    </message>
    <message>
        <source>Ask Audible catalogue</source>
        <translation>Den Katalog von Audible fragen</translation>
    </message>
    <message>
        <source>Audible catalogue address</source>
        <translation>Adresse des Katalogs von Audible</translation>
    </message>
    <message>
        <source>The catalogue is asked at this address in place of the shop of each region: to try things out. Empty asks the shops.</source>
        <translation>Der Katalog wird unter dieser Adresse gefragt statt beim Laden jeder Region: zum Ausprobieren. Leer fragt die Läden.</translation>
    </message>
    <message>
        <source>Audible catalogue requests a minute</source>
        <translation>Anfragen an den Katalog von Audible je Minute</translation>
    </message>
    <message>
        <source>The shops name no limit.</source>
        <translation>Die Läden nennen keine Grenze.</translation>
    </message>
    <message>
        <source>Audible catalogue requests a day</source>
        <translation>Anfragen an den Katalog von Audible je Tag</translation>
    </message>
    <message>
        <source>Ask Open Library</source>
        <translation>Open Library fragen</translation>
    </message>
    <message>
        <source>Open Library address</source>
        <translation>Adresse von Open Library</translation>
    </message>
    <message>
        <source>Open Library requests a minute</source>
        <translation>Anfragen an Open Library je Minute</translation>
    </message>
    <message>
        <source>Open Library requests a day</source>
        <translation>Anfragen an Open Library je Tag</translation>
    </message>
    <message>
        <source>Ask iTunes</source>
        <translation>ITunes fragen</translation>
    </message>
    <message>
        <source>iTunes address</source>
        <translation>Adresse von iTunes</translation>
    </message>
    <message>
        <source>iTunes requests a minute</source>
        <translation>Anfragen an iTunes je Minute</translation>
    </message>
    <message>
        <source>The service allows about 20.</source>
        <translation>Der Dienst erlaubt etwa 20.</translation>
    </message>
    <message>
        <source>iTunes requests a day</source>
        <translation>Anfragen an iTunes je Tag</translation>
    </message>
    <message>
        <source>Ask AniList</source>
        <translation>AniList fragen</translation>
    </message>
    <message>
        <source>AniList address</source>
        <translation>Adresse von AniList</translation>
    </message>
    <message>
        <source>AniList requests a minute</source>
        <translation>Anfragen an AniList je Minute</translation>
    </message>
    <message>
        <source>The service allows 90 in good times and 30 at present.</source>
        <translation>Der Dienst erlaubt in guten Zeiten 90, derzeit 30.</translation>
    </message>
    <message>
        <source>AniList requests a day</source>
        <translation>Anfragen an AniList je Tag</translation>
    </message>
    <message>
        <source>Keep answers of these services for</source>
        <translation>Antworten dieser Dienste behalten</translation>
    </message>
    <message>
        <source>The same question is not asked again for this many seconds.</source>
        <translation>Dieselbe Frage wird so viele Sekunden nicht noch einmal gestellt.</translation>
    </message>
    <message>
        <source>Believe for so long that something is not there</source>
        <translation>So lange glauben, dass etwas nicht da ist</translation>
    </message>
    <message>
        <source>What a service does not have is not asked for again for this many seconds.</source>
        <translation>Was ein Dienst nicht hat, danach wird er so viele Sekunden nicht wieder gefragt.</translation>
    </message>
    <message>
        <source>Keep keys in</source>
        <translation>Schlüssel aufbewahren in</translation>
    </message>
    <message>
        <source>Where keys and passwords go that are typed in from now on. Automatic is the keyring, or an encrypted file where there is none.</source>
        <translation>Wohin Schlüssel und Passwörter kommen, die von jetzt an eingegeben werden. Automatisch heißt: in den Schlüsselbund oder, wo es keinen gibt, in eine verschlüsselte Datei.</translation>
    </message>
    <message>
        <source>Automatic|The keyring|The encrypted file</source>
        <translation>Automatisch|Der Schlüsselbund|Die verschlüsselte Datei</translation>
    </message>
    <message>
        <source>Hardcover</source>
        <translation>Hardcover</translation>
    </message>
    <message>
        <source>Audnexus</source>
        <translation>Audnexus</translation>
    </message>
    <message>
        <source>Audible catalogue</source>
        <translation>Katalog von Audible</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Open Library</translation>
    </message>
    <message>
        <source>iTunes</source>
        <translation>iTunes</translation>
    </message>
    <message>
        <source>AniList</source>
        <translation>AniList</translation>
    </message>
    <message>
        <source>Answers about books and anime</source>
        <translation>Antworten zu Büchern und Anime</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>Schlüssel und Passwörter</translation>
    </message>
    <message>
        <source>When to ask about books</source>
        <translation>Wann nach Büchern fragen</translation>
    </message>
    <message>
        <source>When to ask about series</source>
        <translation>Wann nach Serien fragen</translation>
    </message>
    <message>
        <source>Each time another seventh of them. Five cron fields: minute, hour, day, month, weekday.</source>
        <translation>Jedes Mal ein anderes Siebtel davon. Fünf Cron-Felder: Minute, Stunde, Tag, Monat, Wochentag.</translation>
    </message>
    <message>
        <source>Languages you listen to</source>
        <translation>Gehörte Sprachen</translation>
    </message>
    <message>
        <source>Only books with a recording in one of these count as missing: &quot;en, de&quot; or &quot;English, German&quot;. Where nobody tells the language of a recording, that is shown. Empty: the languages of the books you have.</source>
        <translation>Nur Bücher mit einer Aufnahme in einer dieser Sprachen gelten als fehlend: „en, de“ oder „English, German“. Wo niemand die Sprache einer Aufnahme nennt, wird das angezeigt. Leer: die Sprachen der vorhandenen Bücher.</translation>
    </message>
    <message>
        <source>When to ask about anime</source>
        <translation>Wann nach Anime fragen</translation>
    </message>
    <message>
        <source>Shortest episode, in minutes</source>
        <translation>Kürzeste Folge, in Minuten</translation>
    </message>
    <message>
        <source>OVAs and web series with shorter episodes are not missed. Series and films are, whatever their length.</source>
        <translation>OVAs und Webserien mit kürzeren Folgen werden nicht vermisst. Serien und Filme schon, wie lang sie auch sind.</translation>
    </message>
    <message>
        <source>Miss specials</source>
        <translation>Specials vermissen</translation>
    </message>
    <message>
        <source>Specials of the anime that you follow are missed like series.</source>
        <translation>Specials der Anime, denen Sie folgen, werden wie Serien vermisst.</translation>
    </message>
    <message>
        <source>Miss recaps</source>
        <translation>Zusammenfassungen vermissen</translation>
    </message>
    <message>
        <source>Also what tells again, in short, what was shown before.</source>
        <translation>Auch was kurz noch einmal erzählt, was schon gezeigt wurde.</translation>
    </message>
    <message>
        <source>Miss music videos</source>
        <translation>Musikvideos vermissen</translation>
    </message>
    <message>
        <source>Also music videos and advertisements.</source>
        <translation>Auch Musikvideos und Werbung.</translation>
    </message>
    <message>
        <source>Missing anime</source>
        <translation>Fehlende Anime</translation>
    </message>
    <message>
        <source>Wait for an answer of these services</source>
        <translation>Auf eine Antwort dieser Dienste warten</translation>
    </message>
    <message>
        <source>One that has said nothing for this many seconds counts as silent, and the others are asked without it.</source>
        <translation>Ein Dienst, der so viele Sekunden lang nichts gesagt hat, gilt als stumm; die anderen werden ohne ihn gefragt.</translation>
    </message>
    <message>
        <source>Home shop of Audible</source>
        <translation>Heimatladen bei Audible</translation>
    </message>
    <message>
        <source>This shop is asked first about books in its language, and where nobody knows the language. About others the shop of their language is asked first. Without a home shop the language of most of your books stands for one that is not known.</source>
        <translation>Dieser Laden wird zuerst nach Büchern in seiner Sprache gefragt, und auch dort, wo niemand die Sprache kennt. Nach anderen wird zuerst der Laden ihrer Sprache gefragt. Ohne Heimatladen steht die Sprache der meisten Bücher für eine unbekannte.</translation>
    </message>
    <message>
        <source>By the books&apos; language|United States|United Kingdom|Germany|France|Italy|Spain|Canada|Australia|Japan|India</source>
        <translation>Nach der Sprache der Bücher|Vereinigte Staaten|Vereinigtes Königreich|Deutschland|Frankreich|Italien|Spanien|Kanada|Australien|Japan|Indien</translation>
    </message>
    <message>
        <source>Jikan requests a day for details</source>
        <translation>Jikan-Anfragen pro Tag für Einzelheiten</translation>
    </message>
    <message>
        <source>The details of a work take three; lists do not count. 0 has no end.</source>
        <translation>Die Einzelheiten eines Werks brauchen drei; Listen zählen nicht. 0 ist ohne Ende.</translation>
    </message>
</context>
<context>
    <name>SettingsVerb</name>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;. `settings list` shows them all.</source>
        <translation>Es gibt keine Einstellung „%1“. `settings list` zeigt alle.</translation>
    </message>
    <message>
        <source>%1 is written down, but the value from the %2 stays in force.</source>
        <translation>%1 ist notiert, doch der Wert aus %2 gilt weiter.</translation>
    </message>
    <message>
        <source>Write settings list, settings get KEY, settings set KEY VALUE or settings reset KEY.</source>
        <translation>Schreiben Sie settings list, settings get SCHLÜSSEL, settings set SCHLÜSSEL WERT oder settings reset SCHLÜSSEL.</translation>
    </message>
    <message>
        <source>%1 cannot have this value: %2.</source>
        <translation>%1 kann diesen Wert nicht haben: %2.</translation>
    </message>
    <message>
        <source>would set %1 to %2</source>
        <translation>würde setzen: %1 auf %2</translation>
    </message>
</context>
<context>
    <name>SideCar</name>
    <message>
        <source>It is no JSON: %1 at byte %2.</source>
        <translation>Es ist kein JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>It is JSON, but no object with the fields of a book.</source>
        <translation>Es ist JSON, aber kein Objekt mit den Feldern eines Buchs.</translation>
    </message>
    <message>
        <source>It is no XML: %1 in line %2.</source>
        <translation>Es ist kein XML: %1 in Zeile %2.</translation>
    </message>
    <message>
        <source>It is XML, but has no &lt;metadata&gt; as an OPF file must.</source>
        <translation>Es ist XML, enthält aber nicht das &lt;metadata&gt;, das zu einer OPF-Datei gehört.</translation>
    </message>
    <message>
        <source>It is neither UTF-8, UTF-16 nor Latin-1.</source>
        <translation>Es ist weder UTF-8 noch UTF-16 noch Latin-1.</translation>
    </message>
    <message>
        <source>It is larger than %1 bytes; no file of facts about a book is.</source>
        <translation>Sie ist größer als %1 Byte; so groß ist keine Datei mit Angaben zu einem Buch.</translation>
    </message>
    <message>
        <source>It holds zero bytes, so it is no text.</source>
        <translation>Sie enthält Nullbytes und ist daher kein Text.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
</context>
<context>
    <name>SideCarBin</name>
    <message>
        <source>Emptying the bin</source>
        <translation>Papierkorb wird geleert</translation>
    </message>
</context>
<context>
    <name>SideCarFile</name>
    <message>
        <source>Somebody changed %1 meanwhile; it stays as it is.</source>
        <translation>%1 wurde inzwischen geändert und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>What lay at %1 before is not in the bin any more.</source>
        <translation>Was vorher an der Stelle %1 lag, ist nicht mehr im Papierkorb.</translation>
    </message>
    <message>
        <source>%1 is no place in the bin.</source>
        <translation>%1 ist kein Ort im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>SideCarJob</name>
    <message>
        <source>Looking at side-cars</source>
        <translation>Begleitdateien werden angesehen</translation>
    </message>
    <message>
        <source>Writing side-cars</source>
        <translation>Begleitdateien werden geschrieben</translation>
    </message>
    <message>
        <source>It was changed at once by somebody else.</source>
        <translation>Es wurde sofort von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Side-cars</source>
        <translation>Begleitdateien</translation>
    </message>
    <message>
        <source>Side-cars written: %1. Up to date: %2. Left alone: %3.</source>
        <translation>Geschriebene Begleitdateien: %1. Aktuell: %2. Unberührt: %3.</translation>
    </message>
    <message>
        <source>The program ended while it was written.</source>
        <translation>Das Programm endete während des Schreibens.</translation>
    </message>
    <message>
        <source>Other side-cars are being written first.</source>
        <translation>Zuerst werden andere Begleitdateien geschrieben.</translation>
    </message>
</context>
<context>
    <name>SideCarPlanning</name>
    <message>
        <source>It has no folder of its own, and a side-car would be taken for that of every book there. Move its files into a folder, and scan again.</source>
        <translation>Es hat keinen eigenen Ordner, und eine Begleitdatei gälte für jedes Buch dort. Die Dateien in einen Ordner verschieben und erneut einlesen.</translation>
    </message>
    <message>
        <source>What its files say is not known yet. Scan its folder first.</source>
        <translation>Was die Dateien sagen, ist noch nicht bekannt. Zuerst den Ordner einlesen.</translation>
    </message>
    <message>
        <source>%1 has another hard link, so that its folder may be what is being seeded. Put a copy in its place (cp --reflink=auto), and scan again.</source>
        <translation>%1 hat einen weiteren Hardlink, sodass der Ordner das sein könnte, was verteilt wird. Eine Kopie an die Stelle setzen (cp --reflink=auto) und erneut einlesen.</translation>
    </message>
    <message>
        <source>%1 has another hard link, so that it may be part of what is being seeded.</source>
        <translation>%1 hat einen weiteren Hardlink und könnte daher zu dem gehören, was verteilt wird.</translation>
    </message>
    <message>
        <source>It is not what was written here, and stays. To replace it (the old one goes to the bin), say so: --replace, or the check mark in the window.</source>
        <translation>Es ist nicht das hier Geschriebene und bleibt. Ersetzen (das alte kommt in den Papierkorb) auf Wunsch: --replace, oder das Häkchen im Fenster.</translation>
    </message>
</context>
<context>
    <name>SideCarRoots</name>
    <message>
        <source>Its folder has left the library.</source>
        <translation>Der Ordner gehört nicht mehr zur Bibliothek.</translation>
    </message>
    <message>
        <source>%1 was never scanned. Scan it first.</source>
        <translation>%1 wurde nie eingelesen. Zuerst einlesen.</translation>
    </message>
    <message>
        <source>Side-cars are not allowed in %1, for it could hold what is being seeded. If it does not, allow them in the window under Folders, or by: kuramori --batch folders side-cars on %1</source>
        <translation>Begleitdateien sind in %1 nicht erlaubt, denn dort könnte liegen, was verteilt wird. Falls nicht, sind sie im Fenster unter Ordner zu erlauben, oder mit: kuramori --batch folders side-cars on %1</translation>
    </message>
</context>
<context>
    <name>SideCarUndo</name>
    <message>
        <source>Taking side-cars back</source>
        <translation>Begleitdateien werden zurückgenommen</translation>
    </message>
    <message>
        <source>It was changed since, and stays.</source>
        <translation>Es wurde seither geändert und bleibt.</translation>
    </message>
    <message>
        <source>Side-cars</source>
        <translation>Begleitdateien</translation>
    </message>
    <message>
        <source>Side-cars taken back: %1 of %2.</source>
        <translation>Zurückgenommene Begleitdateien: %1 von %2.</translation>
    </message>
    <message>
        <source>Nothing is left of run %1 that could be taken back.</source>
        <translation>Von Lauf %1 ist nichts mehr zurückzunehmen.</translation>
    </message>
    <message>
        <source>What lay there before is gone for good: the bin was emptied of it on %1.</source>
        <translation>Was vorher dort lag, ist endgültig fort: Der Papierkorb wurde am %1 davon geleert.</translation>
    </message>
</context>
<context>
    <name>SideCarVerb</name>
    <message>
        <source>&quot;%1&quot; is no format; there are: json, opf, both.</source>
        <translation>„%1“ ist kein Format; es gibt: json, opf, both.</translation>
    </message>
    <message>
        <source>Write books sidecar BOOK… for some books, or books sidecar --all.</source>
        <translation>Zu schreiben ist books sidecar BOOK… für einige Bücher, oder books sidecar --all.</translation>
    </message>
    <message>
        <source>There is no book %1. `query books` lists them.</source>
        <translation>Es gibt kein Buch %1. `query books` listet alle auf.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>side-car</source>
        <translation>Begleitdatei</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>was geschieht</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>Side-cars written: %1. This takes them back: kuramori --batch books undo-sidecar %2</source>
        <translation>Geschriebene Begleitdateien: %1. Zurück nimmt sie: kuramori --batch books undo-sidecar %2</translation>
    </message>
    <message>
        <source>There are no side-cars to take back.</source>
        <translation>Es sind keine Begleitdateien zurückzunehmen.</translation>
    </message>
    <message>
        <source>would take back %1</source>
        <translation>nähme %1 zurück</translation>
    </message>
    <message>
        <source>Side-cars taken back: %1.</source>
        <translation>Zurückgenommene Begleitdateien: %1.</translation>
    </message>
</context>
<context>
    <name>SideCarWords</name>
    <message>
        <source>to be written</source>
        <translation>zu schreiben</translation>
    </message>
    <message>
        <source>to be brought up to date</source>
        <translation>zu aktualisieren</translation>
    </message>
    <message>
        <source>to be replaced; the old one goes to the bin</source>
        <translation>zu ersetzen; das alte kommt in den Papierkorb</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>stays, for it is not ours</source>
        <translation>bleibt, denn es ist nicht unseres</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>nicht geschrieben</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
</context>
<context>
    <name>SnapshotList</name>
    <message>
        <source>Winter %1</source>
        <translation>Winter %1</translation>
    </message>
    <message>
        <source>Spring %1</source>
        <translation>Frühling %1</translation>
    </message>
    <message>
        <source>Summer %1</source>
        <translation>Sommer %1</translation>
    </message>
    <message>
        <source>Fall %1</source>
        <translation>Herbst %1</translation>
    </message>
    <message>
        <source>Top anime</source>
        <translation>Beste Anime</translation>
    </message>
    <message>
        <source>Airing now</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>Upcoming anime</source>
        <translation>Kommende Anime</translation>
    </message>
    <message>
        <source>Popular movies</source>
        <translation>Beliebte Filme</translation>
    </message>
    <message>
        <source>This season</source>
        <translation>Diese Saison</translation>
    </message>
    <message>
        <source>Coming seasons</source>
        <translation>Kommende Saisons</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>Comparing needs the snapshots of two days, and this is the only one of this list.</source>
        <translation>Zum Vergleichen braucht es die Momentaufnahmen zweier Tage, und dies ist die einzige dieser Liste.</translation>
    </message>
    <message>
        <source>No complete snapshot is older than this one. Choose a day to compare with.</source>
        <translation>Keine vollständige Momentaufnahme ist älter als diese. Wählen Sie einen Tag zum Vergleichen.</translation>
    </message>
    <message>
        <source>The list was not read to its end on this day: what is missing is not called gone.</source>
        <translation>Die Liste wurde an diesem Tag nicht zu Ende gelesen: Was fehlt, heißt nicht verschwunden.</translation>
    </message>
    <message numerus="yes">
        <source>The list was not read to its end on the other day: of %Ln work(s) nobody knows whether they are new.</source>
        <translation>
            <numerusform>Die Liste wurde am anderen Tag nicht zu Ende gelesen: Von %Ln Werk weiß niemand, ob es neu ist.</numerusform>
            <numerusform>Die Liste wurde am anderen Tag nicht zu Ende gelesen: Von %Ln Werken weiß niemand, ob sie neu sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, still read: %Ln work(s)</source>
        <translation>
            <numerusform>%1, wird noch gelesen: %Ln Werk</numerusform>
            <numerusform>%1, wird noch gelesen: %Ln Werke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, partial: %Ln work(s)</source>
        <translation>
            <numerusform>%1, teilweise: %Ln Werk</numerusform>
            <numerusform>%1, teilweise: %Ln Werke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, only the first %Ln work(s)</source>
        <translation>
            <numerusform>%1, nur das erste Werk</numerusform>
            <numerusform>%1, nur die ersten %Ln Werke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln work(s).</source>
        <translation>
            <numerusform>%Ln Werk.</numerusform>
            <numerusform>%Ln Werke.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln work(s), %1 new, %2 gone, %3 changed; compared with %4.</source>
        <translation>
            <numerusform>%Ln Werk, %1 neu, %2 weg, %3 geändert; verglichen mit %4.</numerusform>
            <numerusform>%Ln Werke, %1 neu, %2 weg, %3 geändert; verglichen mit %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SqliteStore</name>
    <message>
        <source>The database %1 cannot be opened. Check that the file and its folder exist and may be read and written.</source>
        <translation>Die Datenbank %1 lässt sich nicht öffnen. Prüfen Sie, ob die Datei und ihr Ordner da sind und gelesen und geschrieben werden dürfen.</translation>
    </message>
    <message>
        <source>The database %1 does not accept the setting %2 = %3. Its disk may not be fit for a database.</source>
        <translation>Die Datenbank %1 nimmt die Einstellung %2 = %3 nicht an. Vielleicht taugt ihre Platte nicht für eine Datenbank.</translation>
    </message>
    <message>
        <source>There is no space left for the database %1. Nothing was lost; free some space.</source>
        <translation>Für die Datenbank %1 ist kein Platz mehr. Nichts ging verloren; schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>A row with the same key is already in the database.</source>
        <translation>In der Datenbank gibt es schon eine Zeile mit demselben Schlüssel.</translation>
    </message>
    <message>
        <source>The database %1 is held by another program. Close it and try again.</source>
        <translation>Die Datenbank %1 wird von einem anderen Programm gehalten. Schließen Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file %1 is not a database of Kuramori. It was left as it is; choose another file.</source>
        <translation>Die Datei %1 ist keine Datenbank von Kuramori. Sie blieb, wie sie ist; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Restore the last good backup.</source>
        <translation>Die Datenbank %1 ist beschädigt. Stellen Sie die letzte gute Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The database %1 cannot be written to. Check the permissions of the file and its folder.</source>
        <translation>In die Datenbank %1 lässt sich nicht schreiben. Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened, read or written. Check the disk and the permissions of the file and its folder.</source>
        <translation>Die Datenbank %1 lässt sich nicht öffnen, lesen oder schreiben. Prüfen Sie die Platte und die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>A statement failed in the database %1.</source>
        <translation>Eine Anweisung ist in der Datenbank %1 gescheitert.</translation>
    </message>
    <message>
        <source>The folder %1 for the database does not exist. Create it, or choose another one.</source>
        <translation>Den Ordner %1 für die Datenbank gibt es nicht. Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The database %1 would be on a network file system (%2), where it would be damaged sooner or later. Move it to a disk of this machine, or use PostgreSQL.</source>
        <translation>Die Datenbank %1 läge auf einem Netzwerk-Dateisystem (%2), wo sie früher oder später beschädigt würde. Legen Sie sie auf eine Platte dieses Rechners, oder nehmen Sie PostgreSQL.</translation>
    </message>
    <message>
        <source>There is no database %1 yet. Start Kuramori once to make it.</source>
        <translation>Es gibt noch keine Datenbank %1. Starten Sie Kuramori einmal, um sie anzulegen.</translation>
    </message>
    <message>
        <source>The database %1 is of an older version. Start Kuramori once to bring it up to date.</source>
        <translation>Die Datenbank %1 ist von einer älteren Version. Starten Sie Kuramori einmal, um sie auf den neuen Stand zu bringen.</translation>
    </message>
    <message>
        <source>The database %1 was opened for reading only.</source>
        <translation>Die Datenbank %1 wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>What it held was saved as %1.</source>
        <translation>Was sie enthielt, wurde als %1 gesichert.</translation>
    </message>
    <message>
        <source>The database %1 was deleted or replaced while Kuramori had it open. Nothing more is written to it. Put the file back or restore a backup, then start again.</source>
        <translation>Die Datenbank %1 wurde gelöscht oder ersetzt, während Kuramori sie offen hatte. Es wird nichts mehr hineingeschrieben. Legen Sie die Datei zurück, oder stellen Sie eine Sicherung wieder her; starten Sie dann neu.</translation>
    </message>
</context>
<context>
    <name>StartupTrouble</name>
    <message>
        <source>Kuramori cannot start</source>
        <translation>Kuramori kann nicht starten</translation>
    </message>
    <message>
        <source>Nothing was changed. The log stands in %1.</source>
        <translation>Nichts wurde geändert. Das Protokoll steht in %1.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Restore the backup of %1</source>
        <translation>&amp;Sicherung vom %1 wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>The damaged database was kept as %1.</source>
        <translation>Die beschädigte Datenbank wurde als %1 aufgehoben.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>A transaction ended by an unexpected exception.</source>
        <translation>Eine Transaktion endete durch eine unerwartete Ausnahme.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>There is no server &quot;%1&quot;. `servers list` shows them all.</source>
        <translation>Es gibt keinen Server „%1“. `servers list` zeigt alle.</translation>
    </message>
    <message>
        <source>There is no source &quot;%1&quot;; there are: jikan, audiobookshelf and audiobookshelf:NAME.</source>
        <translation>Es gibt keine Quelle „%1“; es gibt: jikan, audiobookshelf und audiobookshelf:NAME.</translation>
    </message>
    <message>
        <source>There is no server to read. Name one: kuramori --batch servers add NAME URL</source>
        <translation>Es gibt keinen Server zu lesen. Einen nennen: kuramori --batch servers add NAME URL</translation>
    </message>
</context>
<context>
    <name>TestVerdict</name>
    <message>
        <source>Check the network, and the settings %1 and http.proxy.</source>
        <translation>Prüfen Sie das Netz und die Einstellungen %1 und http.proxy.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, the network and the setting %1.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners, das Netz und die Einstellung %1.</translation>
    </message>
    <message>
        <source>Check the setting %1: another service may answer at that address.</source>
        <translation>Prüfen Sie die Einstellung %1: Unter dieser Adresse antwortet vielleicht ein anderer Dienst.</translation>
    </message>
    <message>
        <source>Nothing is wrong here: try again later.</source>
        <translation>Hier ist nichts falsch: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: work on it goes on by itself.</source>
        <translation>Es ist nichts zu tun: Die Arbeit geht von selbst weiter.</translation>
    </message>
    <message>
        <source>%1 does not work now. %2 %3</source>
        <translation>%1 geht gerade nicht. %2 %3</translation>
    </message>
    <message>
        <source>%1 works: it answered in %2 ms.</source>
        <translation>%1 geht: Antwort nach %2 ms.</translation>
    </message>
    <message>
        <source>The test of %1 was cancelled.</source>
        <translation>Der Test von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 could not be tested. %2</source>
        <translation>%1 ließ sich nicht testen. %2</translation>
    </message>
    <message>
        <source>The test of %1 waits until work goes on.</source>
        <translation>Der Test von %1 wartet, bis die Arbeit weitergeht.</translation>
    </message>
    <message>
        <source>Check the network, the address of the server and the setting http.proxy.</source>
        <translation>Das Netz, die Adresse des Servers und die Einstellung http.proxy prüfen.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, the network and the address of the server.</source>
        <translation>Die Uhr dieses Rechners, das Netz und die Adresse des Servers prüfen.</translation>
    </message>
    <message>
        <source>Check the address of the server: another service may answer there.</source>
        <translation>Die Adresse des Servers prüfen: Vielleicht antwortet dort ein anderer Dienst.</translation>
    </message>
</context>
<context>
    <name>TreeWatch</name>
    <message>
        <source>The system lets no more folders be watched (fs.inotify.max_user_watches).</source>
        <translation>Das System lässt keine weiteren Ordner überwachen (fs.inotify.max_user_watches).</translation>
    </message>
    <message>
        <source>%1 cannot be watched.</source>
        <translation>%1 kann nicht überwacht werden.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Nothing is left of %1 to take back. `query overrides` lists what was said.</source>
        <translation>Von %1 ist nichts mehr zurückzunehmen. `query overrides` listet auf, was gesagt wurde.</translation>
    </message>
    <message>
        <source>would take back %1 %2 %3</source>
        <translation>würde %1 %2 %3 zurücknehmen</translation>
    </message>
    <message>
        <source>took back %1 %2 %3</source>
        <translation>%1 %2 %3 zurückgenommen</translation>
    </message>
</context>
<context>
    <name>Wanted</name>
    <message>
        <source>Nobody has told of a recording yet.</source>
        <translation>Von einer Aufnahme hat noch niemand berichtet.</translation>
    </message>
    <message>
        <source>Recordings are known, but none whose language is yours for sure.</source>
        <translation>Aufnahmen sind bekannt, aber keine, deren Sprache sicher die Ihre ist.</translation>
    </message>
    <message>
        <source>Whether it is out is not known.</source>
        <translation>Ob es erschienen ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Only one catalogue has it, which anybody may edit.</source>
        <translation>Nur ein Katalog hat es, den jeder bearbeiten darf.</translation>
    </message>
    <message>
        <source>It was last told of on %1, and no longer is.</source>
        <translation>Zuletzt war am %1 davon die Rede, seitdem nicht mehr.</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Kommt noch</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Zugabe</translation>
    </message>
    <message>
        <source>No recording in your languages</source>
        <translation>Keine Aufnahme in Ihren Sprachen</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Nicht beachtet</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Wird gesucht</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Nicht zu haben</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>pushed</source>
        <translation>vorgezogen</translation>
    </message>
    <message>
        <source>Main volume</source>
        <translation>Hauptband</translation>
    </message>
    <message>
        <source>Novella</source>
        <translation>Novelle</translation>
    </message>
    <message>
        <source>Omnibus</source>
        <translation>Sammelband</translation>
    </message>
    <message>
        <source>Part of a book</source>
        <translation>Teil eines Buchs</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Ohne Nummer</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>angekündigt</translation>
    </message>
    <message>
        <source>Series complete with it</source>
        <translation>Serie damit vollständig</translation>
    </message>
    <message>
        <source>Next to listen to</source>
        <translation>Als Nächstes zu hören</translation>
    </message>
    <message>
        <source>Your rating of the series</source>
        <translation>Ihre Wertung der Serie</translation>
    </message>
    <message>
        <source>To be had now</source>
        <translation>Jetzt zu haben</translation>
    </message>
    <message>
        <source>Missing for long</source>
        <translation>Fehlt schon lange</translation>
    </message>
    <message>
        <source>Pushed by you</source>
        <translation>Von Ihnen vorgezogen</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1: not known (of %2)</source>
        <translation>%1: nicht bekannt (von %2)</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Only one side says that it belongs there.</source>
        <translation>Nur eine Seite sagt, dass es dazugehört.</translation>
    </message>
    <message>
        <source>In which form it comes out is not known.</source>
        <translation>In welcher Form es erscheint, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Anime series</source>
        <translation>Anime-Serie</translation>
    </message>
    <message>
        <source>Anime film</source>
        <translation>Anime-Film</translation>
    </message>
    <message>
        <source>OVA</source>
        <translation>OVA</translation>
    </message>
    <message>
        <source>Web series</source>
        <translation>Webserie</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Special</translation>
    </message>
    <message>
        <source>Music video</source>
        <translation>Musikvideo</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Anime</source>
        <translation>Anime</translation>
    </message>
    <message>
        <source>sequel</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>prequel</source>
        <translation>Vorgeschichte</translation>
    </message>
    <message>
        <source>side story</source>
        <translation>Nebengeschichte</translation>
    </message>
    <message>
        <source>main story</source>
        <translation>Hauptgeschichte</translation>
    </message>
    <message>
        <source>recap</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>full story</source>
        <translation>vollständige Geschichte</translation>
    </message>
    <message>
        <source>Story complete with it</source>
        <translation>Geschichte damit vollständig</translation>
    </message>
    <message>
        <source>Next to watch</source>
        <translation>Als Nächstes anzusehen</translation>
    </message>
    <message>
        <source>Your rating of the story</source>
        <translation>Ihre Wertung der Geschichte</translation>
    </message>
</context>
<context>
    <name>WantedJob</name>
    <message>
        <source>Series</source>
        <translation>Reihen</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>The page of the first start is shown.</source>
        <translation>Die Seite des ersten Starts wird gezeigt.</translation>
    </message>
    <message>
        <source>The sample cannot be started. Start it in a terminal: %1 --sample</source>
        <translation>Die Aufzeichnung lässt sich nicht öffnen. Starten Sie sie in einem Terminal: %1 --sample</translation>
    </message>
    <message>
        <source>The old database was kept as %1.</source>
        <translation>Die alte Datenbank blieb als %1 erhalten.</translation>
    </message>
    <message>
        <source>This profile has been filled meanwhile. To replace what is in it, use: kuramori --batch restore FILE</source>
        <translation>Dieses Profil wurde inzwischen gefüllt. Um zu ersetzen, was darin ist: kuramori --batch restore DATEI</translation>
    </message>
</context>
<context>
    <name>WordOrders</name>
    <message>
        <source>No provider has told of %1 yet.</source>
        <translation>Noch kein Anbieter hat %1 genannt.</translation>
    </message>
    <message>
        <source>The library does not know this book any more.</source>
        <translation>Die Bibliothek kennt dieses Buch nicht mehr.</translation>
    </message>
    <message>
        <source>Something else is said of %1 by now; look at it again.</source>
        <translation>Von %1 wird inzwischen anderes gesagt; bitte noch einmal ansehen.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Snapshot: %1</source>
        <translation>Momentaufnahme: %1</translation>
    </message>
    <message>
        <source>Details of anime %1</source>
        <translation>Einzelheiten zu Anime %1</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Waits for others</source>
        <translation>Wartet auf andere</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Will retry</source>
        <translation>Wird wiederholt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Test der Verbindung</translation>
    </message>
    <message>
        <source>Scan: %1</source>
        <translation>Einlesen: %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Looking for equal audio files</source>
        <translation>Suche nach gleichen Audiodateien</translation>
    </message>
    <message>
        <source>Check of audio files</source>
        <translation>Prüfung der Audiodateien</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Prüfung: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>Audiobook servers that are on</source>
        <translation>Eingeschaltete Hörbuchserver</translation>
    </message>
    <message>
        <source>Removal: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>Vergleich mit %1</translation>
    </message>
    <message>
        <source>Writing back to %1</source>
        <translation>Zurückschreiben auf %1</translation>
    </message>
    <message>
        <source>Taking back on %1</source>
        <translation>Rücknahme auf %1</translation>
    </message>
    <message>
        <source>Asking about books</source>
        <translation>Nach Büchern fragen</translation>
    </message>
    <message>
        <source>Asking about books: %1</source>
        <translation>Nach Büchern fragen: %1</translation>
    </message>
    <message>
        <source>Record of a book: %1</source>
        <translation>Datensatz eines Buchs: %1</translation>
    </message>
    <message>
        <source>What is missing from series</source>
        <translation>Was in Serien fehlt</translation>
    </message>
    <message>
        <source>Taking side-cars back</source>
        <translation>Begleitdateien werden zurückgenommen</translation>
    </message>
    <message>
        <source>Looking at side-cars</source>
        <translation>Begleitdateien werden angesehen</translation>
    </message>
    <message>
        <source>Writing side-cars</source>
        <translation>Begleitdateien werden geschrieben</translation>
    </message>
    <message>
        <source>Asking about anime</source>
        <translation>Nach Anime fragen</translation>
    </message>
    <message>
        <source>Emptying the bin</source>
        <translation>Papierkorb wird geleert</translation>
    </message>
    <message>
        <source>Recordings of a volume: %1</source>
        <translation>Aufnahmen eines Bandes: %1</translation>
    </message>
    <message>
        <source>Counting anew what is missing</source>
        <translation>Fehlendes neu zählen</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Working as process %1 until it is told to stop.</source>
        <translation>Arbeitet als Prozess %1, bis es angehalten wird.</translation>
    </message>
    <message>
        <source>What could not be written down is done again at the next start.</source>
        <translation>Was sich nicht festhalten ließ, wird beim nächsten Start noch einmal getan.</translation>
    </message>
</context>
<context>
    <name>WriteWords</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Send mine</source>
        <translation>Meines senden</translation>
    </message>
    <message>
        <source>Changed there: keep theirs</source>
        <translation>Dort geändert: deren Wort behalten</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Deren Wort behalten</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Both changed: whose word holds?</source>
        <translation>Beide geändert: Wessen Wort gilt?</translation>
    </message>
    <message>
        <source>Never written: whose word holds?</source>
        <translation>Nie geschrieben: Wessen Wort gilt?</translation>
    </message>
    <message>
        <source>Clear it there</source>
        <translation>Dort leeren</translation>
    </message>
    <message>
        <source>never written</source>
        <translation>nie geschrieben</translation>
    </message>
    <message>
        <source>never written; it said %1 before</source>
        <translation>nie geschrieben; vorher stand dort %1</translation>
    </message>
</context>
<context>
    <name>Xml</name>
    <message>
        <source>an element has more than %1 attributes</source>
        <translation>ein Element hat mehr als %1 Attribute</translation>
    </message>
    <message>
        <source>a name is longer than %1 letters</source>
        <translation>ein Name ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>more than %1 elements stand within each other</source>
        <translation>mehr als %1 Elemente sind ineinander geschachtelt</translation>
    </message>
    <message>
        <source>it declares a document type or entities</source>
        <translation>es deklariert einen Dokumenttyp oder Entitäten</translation>
    </message>
    <message>
        <source>The XML is refused: %1.</source>
        <translation>Das XML wird abgelehnt: %1.</translation>
    </message>
</context>
<context>
    <name>kuramori::AnimePairModel</name>
    <message>
        <source>Anime</source>
        <translation>Anime</translation>
    </message>
    <message>
        <source>Form and start</source>
        <translation>Form und Beginn</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
</context>
<context>
    <name>kuramori::AnimePairPanel</name>
    <message>
        <source>&amp;Filter the anime to review</source>
        <translation>Zu prüfende Anime filte&amp;rn</translation>
    </message>
    <message>
        <source>Find anime to review by title</source>
        <translation>Zu prüfende Anime nach Titel finden</translation>
    </message>
    <message>
        <source>&amp;Look up anime</source>
        <translation>Anime &amp;nachschlagen</translation>
    </message>
    <message>
        <source>Ask AniList about all anime that are due</source>
        <translation>AniList nach allen fälligen Anime fragen</translation>
    </message>
    <message>
        <source>The same as &amp;1</source>
        <translation>Derselbe wie &amp;1</translation>
    </message>
    <message>
        <source>The same as &amp;2</source>
        <translation>Derselbe wie &amp;2</translation>
    </message>
    <message>
        <source>The same as &amp;3</source>
        <translation>Derselbe wie &amp;3</translation>
    </message>
    <message>
        <source>The anime is candidate %1; show the next anime</source>
        <translation>Der Anime ist Kandidat %1; den nächsten Anime zeigen</translation>
    </message>
    <message>
        <source>Not the s&amp;ame</source>
        <translation>&amp;Anderer</translation>
    </message>
    <message>
        <source>The anime is not the candidate whose column is selected, or not the first</source>
        <translation>Der Anime ist nicht der Kandidat, dessen Spalte gewählt ist, oder nicht der erste</translation>
    </message>
    <message>
        <source>None of t&amp;hese</source>
        <translation>K&amp;einer davon</translation>
    </message>
    <message>
        <source>The anime is none of the candidates shown; others may come up later</source>
        <translation>Der Anime ist keiner der gezeigten Kandidaten; später können andere erscheinen</translation>
    </message>
    <message>
        <source>A&amp;niList does not have it</source>
        <translation>AniList ha&amp;t ihn nicht</translation>
    </message>
    <message>
        <source>The anime is nothing that AniList has, now or later</source>
        <translation>AniList hat den Anime nicht, weder jetzt noch später</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Über&amp;springen</translation>
    </message>
    <message>
        <source>Show the next anime; this one comes last until the window is closed</source>
        <translation>Den nächsten Anime zeigen; dieser kommt zuletzt, bis das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>Seite ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show the page of the candidate whose column is selected, or of the first, in the browser</source>
        <translation>Die Seite des Kandidaten, dessen Spalte gewählt ist, oder des ersten im Browser zeigen</translation>
    </message>
    <message>
        <source>Anime to review</source>
        <translation>Zu prüfende Anime</translation>
    </message>
    <message>
        <source>The anime and its candidates</source>
        <translation>Der Anime und seine Kandidaten</translation>
    </message>
    <message>
        <source>Filter by title</source>
        <translation>Nach Titel filtern</translation>
    </message>
    <message>
        <source>Filter anime to review by title</source>
        <translation>Zu prüfende Anime nach Titel filtern</translation>
    </message>
    <message>
        <source>Anime</source>
        <translation>Anime</translation>
    </message>
    <message>
        <source>Tools for anime</source>
        <translation>Werkzeuge für Anime</translation>
    </message>
    <message>
        <source>Which anime it is</source>
        <translation>Welcher Anime es ist</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>No anime waits for you</source>
        <translation>Kein Anime wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Anime of MyAnimeList that AniList has something like, but not surely, show up here. Those that nobody was asked about yet are looked up at night, or now.</source>
        <translation>Hier erscheinen Anime von MyAnimeList, zu denen AniList etwas Ähnliches, aber nicht sicher Gleiches hat. Nach denen noch niemand gefragt wurde, die werden nachts nachgeschlagen, oder jetzt.</translation>
    </message>
    <message>
        <source>No such anime</source>
        <translation>Keine solchen Anime</translation>
    </message>
    <message>
        <source>No anime to review has all words of the filter.</source>
        <translation>Kein zu prüfender Anime enthält alle Wörter des Filters.</translation>
    </message>
    <message>
        <source>Against %1: %2</source>
        <translation>Gegen %1: %2</translation>
    </message>
    <message>
        <source>Anot&amp;her one…</source>
        <translation>Eine ande&amp;re …</translation>
    </message>
    <message>
        <source>Type the number, or paste the link, of the anime at AniList</source>
        <translation>Die Nummer des Anime bei AniList eingeben oder den Link seiner Seite einfügen</translation>
    </message>
    <message>
        <source>Ta&amp;ke this anime</source>
        <translation>Diesen Anime &amp;nehmen</translation>
    </message>
    <message>
        <source>The anime is the one that was typed or pasted</source>
        <translation>Der Anime ist der eingegebene oder eingefügte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no anime of AniList. Write its number there, or paste the link of its page.</source>
        <translation>„%1“ ist kein Anime von AniList. Seine Nummer dort eingeben oder den Link seiner Seite einfügen.</translation>
    </message>
    <message>
        <source>Another anime</source>
        <translation>Anderer Anime</translation>
    </message>
    <message>
        <source>Another anime: its number at AniList, or the link of its page there</source>
        <translation>Anderer Anime: seine Nummer bei AniList oder der Link seiner Seite dort</translation>
    </message>
</context>
<context>
    <name>kuramori::AnimeSideModel</name>
    <message>
        <source>MyAnimeList</source>
        <translation>MyAnimeList</translation>
    </message>
</context>
<context>
    <name>kuramori::AnimeTableModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Beliebtheit</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
</context>
<context>
    <name>kuramori::AudiobooksPanel</name>
    <message>
        <source>&amp;Filter the audiobooks</source>
        <translation>Hörbücher &amp;filtern</translation>
    </message>
    <message>
        <source>Find audiobooks by title, author, narrator or series</source>
        <translation>Hörbücher nach Titel, Autor, Sprecher oder Reihe finden</translation>
    </message>
    <message>
        <source>&amp;Clear the filters</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>Show all audiobooks again</source>
        <translation>Wieder alle Hörbücher anzeigen</translation>
    </message>
    <message>
        <source>Audiobooks as &amp;covers</source>
        <translation>Hörbücher als &amp;Titelbilder</translation>
    </message>
    <message>
        <source>Show the audiobooks as covers, or as a table again</source>
        <translation>Die Hörbücher als Titelbilder oder wieder als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>&amp;Details of the audiobook</source>
        <translation>&amp;Einzelheiten des Hörbuchs</translation>
    </message>
    <message>
        <source>Show the selected audiobook in full beside the list</source>
        <translation>Das ausgewählte Hörbuch vollständig neben der Liste anzeigen</translation>
    </message>
    <message>
        <source>Group by &amp;author</source>
        <translation>Nach &amp;Autor gruppieren</translation>
    </message>
    <message>
        <source>Show the books of each author together, by series and title</source>
        <translation>Die Bücher jedes Autors zusammen anzeigen, nach Reihe und Titel</translation>
    </message>
    <message>
        <source>Group by &amp;series</source>
        <translation>Nach &amp;Reihe gruppieren</translation>
    </message>
    <message>
        <source>Show the books of each series together, in their order</source>
        <translation>Die Bücher jeder Reihe zusammen anzeigen, in ihrer Folge</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>Open the selected audiobook in the default player</source>
        <translation>Das ausgewählte Hörbuch im Standardprogramm abspielen</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the files of the selected audiobook in the file manager</source>
        <translation>Die Dateien des ausgewählten Hörbuchs in der Dateiverwaltung anzeigen</translation>
    </message>
    <message>
        <source>&amp;Copy the title</source>
        <translation>Titel &amp;kopieren</translation>
    </message>
    <message>
        <source>Put the titles of the selected audiobooks on the clipboard</source>
        <translation>Die Titel der ausgewählten Hörbücher in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>&amp;Scan its folder again</source>
        <translation>Seinen Ordner erneut &amp;einlesen</translation>
    </message>
    <message>
        <source>Look for what is new, changed and missing in the folders of the selected audiobooks</source>
        <translation>In den Ordnern der ausgewählten Hörbücher nach Neuem, Geändertem und Fehlendem sehen</translation>
    </message>
    <message>
        <source>No audio file of this book is there.</source>
        <translation>Von diesem Buch ist keine Audiodatei vorhanden.</translation>
    </message>
    <message>
        <source>No folder of this book is there.</source>
        <translation>Von diesem Buch ist kein Ordner vorhanden.</translation>
    </message>
    <message>
        <source>Audiobooks</source>
        <translation>Hörbücher</translation>
    </message>
    <message>
        <source>Covers of the audiobooks</source>
        <translation>Titelbilder der Hörbücher</translation>
    </message>
    <message>
        <source>Filter the audiobooks</source>
        <translation>Hörbücher filtern</translation>
    </message>
    <message>
        <source>Filter by title, author, narrator or series</source>
        <translation>Nach Titel, Autor, Sprecher oder Reihe filtern</translation>
    </message>
    <message>
        <source>Audiobook tools</source>
        <translation>Werkzeuge für Hörbücher</translation>
    </message>
    <message>
        <source>No audiobook yet</source>
        <translation>Noch kein Hörbuch</translation>
    </message>
    <message>
        <source>Kuramori fills this table from the folders where your audiobooks lie. They are read; nothing in them is changed.</source>
        <translation>Kuramori füllt diese Tabelle aus den Ordnern, in denen Ihre Hörbücher liegen. Sie werden gelesen; nichts darin wird geändert.</translation>
    </message>
    <message>
        <source>No book answers</source>
        <translation>Kein Buch passt</translation>
    </message>
    <message>
        <source>All words must occur in the title, the series or the names of persons, and every other filter must hold. Case and accents do not matter.</source>
        <translation>Alle Wörter müssen im Titel, in der Reihe oder in den Namen von Personen vorkommen, und jeder andere Filter muss zutreffen. Groß- und Kleinschreibung und Akzente sind gleichgültig.</translation>
    </message>
    <message>
        <source>Books: %1</source>
        <translation>Bücher: %1</translation>
    </message>
    <message>
        <source>Books: %1 of %2</source>
        <translation>Bücher: %1 von %2</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Name of the filter; one of this name is replaced:</source>
        <translation>Name des Filters; ein gleichnamiger wird ersetzt:</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The recording of %1</source>
        <translation>Die Aufnahme mit %1</translation>
    </message>
    <message>
        <source>Only what lies in %1</source>
        <translation>Nur was in %1 liegt</translation>
    </message>
    <message>
        <source>They are &amp;one book</source>
        <translation>Sie sind &amp;ein Buch</translation>
    </message>
    <message>
        <source>Put the selected audiobooks together into the current one; recordings stay apart</source>
        <translation>Die gewählten Hörbücher zum aktuellen zusammenlegen; Aufnahmen bleiben getrennt</translation>
    </message>
    <message>
        <source>&amp;Separate…</source>
        <translation>&amp;Trennen…</translation>
    </message>
    <message>
        <source>Make a recording, or a copy, of the selected audiobook a book of its own</source>
        <translation>Eine Aufnahme oder Kopie des gewählten Hörbuchs zu einem eigenen Buch machen</translation>
    </message>
    <message>
        <source>P&amp;in the book</source>
        <translation>Das Buch &amp;festhalten</translation>
    </message>
    <message>
        <source>Keep the selected audiobooks put together as they are, whatever a scan finds</source>
        <translation>Die gewählten Hörbücher so zusammengestellt lassen, was das Einlesen auch findet</translation>
    </message>
    <message>
        <source>I&amp;gnore the book</source>
        <translation>Das Buch i&amp;gnorieren</translation>
    </message>
    <message>
        <source>Count the selected audiobooks neither in their series nor among duplicates</source>
        <translation>Die gewählten Hörbücher weder in ihrer Reihe noch unter den Duplikaten zählen</translation>
    </message>
    <message>
        <source>Count the book a&amp;gain</source>
        <translation>Das Buch &amp;wieder zählen</translation>
    </message>
    <message>
        <source>Take back that the selected audiobooks are ignored</source>
        <translation>Zurücknehmen, dass die gewählten Hörbücher ignoriert werden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one recording in one place: there is nothing to separate.</source>
        <translation>„%1“ ist eine Aufnahme an einem Ort: da ist nichts zu trennen.</translation>
    </message>
    <message>
        <source>A book of its own becomes</source>
        <translation>Ein eigenes Buch wird</translation>
    </message>
    <message>
        <source>C&amp;heck its files</source>
        <translation>Dateien &amp;prüfen</translation>
    </message>
    <message>
        <source>Listen through the audio files of the selected audiobooks for damage. What is found is shown in the Integrity panel.</source>
        <translation>Die Audiodateien der ausgewählten Hörbücher auf Schäden durchhören. Was gefunden wird, zeigt der Bereich Unversehrtheit.</translation>
    </message>
    <message>
        <source>Look up &amp;metadata</source>
        <translation>&amp;Metadaten nachschlagen</translation>
    </message>
    <message>
        <source>Ask providers about the selected audiobooks, whether it is time to or not</source>
        <translation>Anbieter nach den ausgewählten Hörbüchern fragen, ob fällig oder nicht</translation>
    </message>
    <message>
        <source>Write s&amp;ide-cars…</source>
        <translation>Begleitdate&amp;ien schreiben…</translation>
    </message>
    <message>
        <source>See which files with what is known of the selected audiobooks would be written beside them, and have them written</source>
        <translation>Ansehen, welche Dateien mit dem Bekannten neben die gewählten Hörbücher geschrieben würden, und sie schreiben lassen</translation>
    </message>
    <message>
        <source>Search metadata by &amp;hand…</source>
        <translation>Metadaten von &amp;Hand suchen…</translation>
    </message>
    <message>
        <source>Ask providers for a title and authors that you type, instead of what the files say</source>
        <translation>Die Anbieter nach einem eingegebenen Titel und Autoren fragen statt nach dem, was die Dateien sagen</translation>
    </message>
    <message>
        <source>Correct the &amp;book…</source>
        <translation>Das &amp;Buch berichtigen…</translation>
    </message>
    <message>
        <source>Say what title, authors, series and other fields of the selected audiobook are to hold, or keep them as they are</source>
        <translation>Sagen, was Titel, Autoren, Reihe und andere Felder des gewählten Hörbuchs enthalten sollen, oder sie so behalten, wie sie sind</translation>
    </message>
    <message>
        <source>Correct what lies in</source>
        <translation>Berichtigen, was liegt in</translation>
    </message>
</context>
<context>
    <name>kuramori::BookFilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by language, format or state</source>
        <translation>Nach Sprache, Format oder Zustand filtern</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Only the author %1</source>
        <translation>Nur den Autor %1</translation>
    </message>
    <message>
        <source>Only the series %1</source>
        <translation>Nur die Reihe %1</translation>
    </message>
    <message>
        <source>Only the narrator %1</source>
        <translation>Nur den Sprecher %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>Format: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Autor: %1</translation>
    </message>
    <message>
        <source>Series: %1</source>
        <translation>Reihe: %1</translation>
    </message>
    <message>
        <source>Narrator: %1</source>
        <translation>Sprecher: %1</translation>
    </message>
    <message>
        <source>%1. Click to show the others again.</source>
        <translation>%1. Klicken, um die anderen wieder anzuzeigen.</translation>
    </message>
    <message>
        <source>Take back the filter %1</source>
        <translation>Den Filter %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Remove a filter</source>
        <translation>Einen Filter entfernen</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
</context>
<context>
    <name>kuramori::BookPane</name>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>Its files are missing.</source>
        <translation>Seine Dateien fehlen.</translation>
    </message>
    <message>
        <source>Its folder is offline.</source>
        <translation>Sein Ordner ist offline.</translation>
    </message>
    <message>
        <source>Details of the audiobook</source>
        <translation>Einzelheiten des Hörbuchs</translation>
    </message>
    <message>
        <source>Select an audiobook to see its recordings, files and chapters.</source>
        <translation>Ein Hörbuch auswählen, um seine Aufnahmen, Dateien und Kapitel zu sehen.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Aufnahme %1</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Narrators</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>abridged</source>
        <translation>gekürzt</translation>
    </message>
    <message>
        <source>unabridged</source>
        <translation>ungekürzt</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>%1 abspielen</translation>
    </message>
    <message>
        <source>Open the first audio file in the default player</source>
        <translation>Die erste Audiodatei im Standardprogramm abspielen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder of %1</source>
        <translation>Den Ordner von %1 öffnen</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Dateien: %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Die ersten %1 sind aufgeführt.</translation>
    </message>
    <message>
        <source>Chapters: %1</source>
        <translation>Kapitel: %1</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Kapitel %1</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>Was die Quellen sagen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unknown author</source>
        <translation>unbekannter Autor</translation>
    </message>
    <message>
        <source>found at %1</source>
        <translation>gefunden bei %1</translation>
    </message>
    <message>
        <source>waits in the Review panel</source>
        <translation>wartet im Bereich Prüfen</translation>
    </message>
    <message>
        <source>nobody has anything like it</source>
        <translation>niemand hat etwas Ähnliches</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Nachgeschlagen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>Von Ihnen behalten</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>%1 berichtigen</translation>
    </message>
    <message>
        <source>Say what its fields are to hold, or keep them as they are</source>
        <translation>Sagen, was seine Felder enthalten sollen, oder sie so behalten, wie sie sind</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>kuramori::BookTableModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Narrators</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
</context>
<context>
    <name>kuramori::BringPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>A backup that Kuramori has made, here or on another computer. It is read through first; the file itself stays as it is.</source>
        <translation>Eine Sicherung, die Kuramori gemacht hat, hier oder auf einem anderen Rechner. Sie wird zuerst durchgelesen; die Datei selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>A PostgreSQL database is restored by its keeper, with pg_restore.</source>
        <translation>Eine PostgreSQL-Datenbank holt ihr Verwalter zurück, mit pg_restore.</translation>
    </message>
    <message>
        <source>A backup of Kuramori</source>
        <translation>Eine Sicherung von Kuramori</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Eine Sicherung &amp;zurückholen…</translation>
    </message>
    <message>
        <source>comes with a later version</source>
        <translation>kommt mit einer späteren Version</translation>
    </message>
</context>
<context>
    <name>kuramori::CandidateTableModel</name>
    <message>
        <source>Your book</source>
        <translation>Eigenes Buch</translation>
    </message>
</context>
<context>
    <name>kuramori::ChartCard</name>
    <message>
        <source>The chart could not be saved as %1: %2</source>
        <translation>Das Diagramm ließ sich nicht als %1 speichern: %2</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>Noch keine Zahlen.</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Als Bild speichern…</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Als Tabelle speichern…</translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>Dieses Diagramm speichern</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
</context>
<context>
    <name>kuramori::CheckPane</name>
    <message>
        <source>What the check found</source>
        <translation>Befund der Prüfung</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>depth: %1</source>
        <translation>Tiefe: %1</translation>
    </message>
    <message>
        <source>checked: %1</source>
        <translation>geprüft: %1</translation>
    </message>
    <message>
        <source>No file is selected.</source>
        <translation>Keine Datei ausgewählt.</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>kuramori::CheckStrip</name>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>A check waits for its turn</source>
        <translation>Eine Prüfung wartet, bis sie an der Reihe ist</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>kuramori::CheckTableModel</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Breaks at</source>
        <translation>Bricht ab bei</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Nie geprüft</translation>
    </message>
    <message>
        <source>%1, changed since</source>
        <translation>%1, seitdem geändert</translation>
    </message>
</context>
<context>
    <name>kuramori::Commands</name>
    <message numerus="yes">
        <source>%n snapshot(s) will be taken.</source>
        <translation>
            <numerusform>%n Momentaufnahme wird gemacht.</numerusform>
            <numerusform>%n Momentaufnahmen werden gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The details will be read.</source>
        <translation>Die Einzelheiten werden gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) cancelled.</source>
        <translation>
            <numerusform>%n Auftrag abgebrochen.</numerusform>
            <numerusform>%n Aufträge abgebrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) will run now.</source>
        <translation>
            <numerusform>%n Auftrag läuft gleich.</numerusform>
            <numerusform>%n Aufträge laufen gleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) queued again.</source>
        <translation>
            <numerusform>%n Auftrag neu eingereiht.</numerusform>
            <numerusform>%n Aufträge neu eingereiht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) now have priority %1.</source>
        <translation>
            <numerusform>%n Auftrag hat jetzt Priorität %1.</numerusform>
            <numerusform>%n Aufträge haben jetzt Priorität %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s) paused.</source>
        <translation>
            <numerusform>%n Warteschlange angehalten.</numerusform>
            <numerusform>%n Warteschlangen angehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s) resumed.</source>
        <translation>
            <numerusform>%n Warteschlange fortgesetzt.</numerusform>
            <numerusform>%n Warteschlangen fortgesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is paused.</source>
        <translation>Alles ist angehalten.</translation>
    </message>
    <message>
        <source>Work goes on.</source>
        <translation>Die Arbeit geht weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) marked as read.</source>
        <translation>
            <numerusform>%n Hinweis als gelesen markiert.</numerusform>
            <numerusform>%n Hinweise als gelesen markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left of it to change: %1</source>
        <translation>Davon ist nichts mehr da, das sich ändern ließe: %1</translation>
    </message>
    <message>
        <source>%1 is being tested.</source>
        <translation>%1 wird getestet.</translation>
    </message>
    <message>
        <source>%1 is in the library and will be read.</source>
        <translation>%1 gehört zur Bibliothek und wird gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) will be read.</source>
        <translation>
            <numerusform>%n Ordner wird gelesen.</numerusform>
            <numerusform>%n Ordner werden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of the same size will be compared.</source>
        <translation>Gleich große Dateien werden verglichen.</translation>
    </message>
    <message>
        <source>That had been said before.</source>
        <translation>Das war schon festgelegt.</translation>
    </message>
    <message>
        <source>The two are one book now.</source>
        <translation>Die beiden sind jetzt ein Buch.</translation>
    </message>
    <message>
        <source>The two are different books now.</source>
        <translation>Die beiden sind jetzt verschiedene Bücher.</translation>
    </message>
    <message>
        <source>The two are one recording now.</source>
        <translation>Die beiden sind jetzt eine Aufnahme.</translation>
    </message>
    <message>
        <source>The two are different recordings now.</source>
        <translation>Die beiden sind jetzt verschiedene Aufnahmen.</translation>
    </message>
    <message>
        <source>This pair is ignored.</source>
        <translation>Dieses Paar wird übergangen.</translation>
    </message>
    <message>
        <source>What is selected stays as it is put together.</source>
        <translation>Das Ausgewählte bleibt so zusammengestellt.</translation>
    </message>
    <message>
        <source>The books are ignored in series and among duplicates.</source>
        <translation>Die Bücher werden in Reihen und bei Doppelten übergangen.</translation>
    </message>
    <message>
        <source>The books are no longer ignored.</source>
        <translation>Die Bücher werden nicht mehr übergangen.</translation>
    </message>
    <message>
        <source>The gap is ignored.</source>
        <translation>Die Lücke wird übergangen.</translation>
    </message>
    <message>
        <source>The gap is shown again.</source>
        <translation>Die Lücke wird wieder gezeigt.</translation>
    </message>
    <message>
        <source>What you said was taken back.</source>
        <translation>Die Festlegung wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>At most %1 files can be chosen for one check. Check everything instead.</source>
        <translation>Für eine Prüfung können höchstens %1 Dateien gewählt werden. Stattdessen alles prüfen.</translation>
    </message>
    <message>
        <source>Files that will be checked: %1.</source>
        <translation>Zu prüfende Dateien: %1.</translation>
    </message>
    <message>
        <source>Folders that will be checked: %1.</source>
        <translation>Zu prüfende Ordner: %1.</translation>
    </message>
    <message>
        <source>The books are one now.</source>
        <translation>Die Bücher sind jetzt eines.</translation>
    </message>
    <message>
        <source>It is a book of its own now.</source>
        <translation>Es ist jetzt ein eigenes Buch.</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; is kept.</source>
        <translation>Der Filter „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; is removed.</source>
        <translation>Der Filter „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Folders that are being removed from the library: %1.</source>
        <translation>Ordner, die aus der Bibliothek entfernt werden: %1.</translation>
    </message>
    <message>
        <source>No audio file of what is selected is there.</source>
        <translation>Keine Audiodatei der Auswahl ist vorhanden.</translation>
    </message>
    <message>
        <source>They are one person now.</source>
        <translation>Sie sind jetzt eine Person.</translation>
    </message>
    <message>
        <source>What was selected is a person of its own now.</source>
        <translation>Das Gewählte ist jetzt eine eigene Person.</translation>
    </message>
    <message>
        <source>The pen name is linked.</source>
        <translation>Das Pseudonym ist zugeordnet.</translation>
    </message>
    <message>
        <source>What you said of the names was taken back.</source>
        <translation>Was über die Namen festgelegt war, ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Nothing was to be changed: it is so already, or the server was removed.</source>
        <translation>Nichts war zu ändern: Es ist schon so, oder der Server wurde entfernt.</translation>
    </message>
    <message>
        <source>The server %1 is known now. Test it next.</source>
        <translation>Der Server %1 ist jetzt bekannt. Als Nächstes testen.</translation>
    </message>
    <message>
        <source>The account of the server %1 is changed.</source>
        <translation>Das Konto des Servers %1 ist geändert.</translation>
    </message>
    <message>
        <source>The server is read every day.</source>
        <translation>Der Server wird jeden Tag gelesen.</translation>
    </message>
    <message>
        <source>The server is read only when you say so.</source>
        <translation>Der Server wird nur auf Anweisung gelesen.</translation>
    </message>
    <message>
        <source>%1 is forgotten, with what it holds. Nothing was changed on it.</source>
        <translation>%1 ist vergessen, mit dem, was darauf liegt. Auf dem Server wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The server will be read; the Queue shows how far it is.</source>
        <translation>Der Server wird gelesen; die Warteschlange zeigt, wie weit es ist.</translation>
    </message>
    <message>
        <source>%1 is found at %2 from now on.</source>
        <translation>%1 ist von jetzt an unter %2 zu finden.</translation>
    </message>
    <message>
        <source>%1 is mapped no longer.</source>
        <translation>%1 ist nicht mehr zugeordnet.</translation>
    </message>
    <message>
        <source>Books that providers will be asked about: %1.</source>
        <translation>Bücher, nach denen Anbieter gefragt werden: %1.</translation>
    </message>
    <message>
        <source>Nothing of what is selected is there.</source>
        <translation>Nichts vom Ausgewählten ist da.</translation>
    </message>
    <message>
        <source>Providers will be asked about the book again.</source>
        <translation>Die Anbieter werden erneut nach dem Buch gefragt.</translation>
    </message>
    <message>
        <source>The book is this record now.</source>
        <translation>Das Buch ist nun dieser Datensatz.</translation>
    </message>
    <message>
        <source>The record %1 is fetched; then the book is it.</source>
        <translation>Der Datensatz %1 wird geholt; dann ist das Buch dieser.</translation>
    </message>
    <message>
        <source>The book is none of these records.</source>
        <translation>Das Buch ist keiner dieser Datensätze.</translation>
    </message>
    <message>
        <source>No provider has the book.</source>
        <translation>Kein Anbieter hat das Buch.</translation>
    </message>
    <message>
        <source>Title, authors and series of the book stay as they are.</source>
        <translation>Titel, Autoren und Reihe des Buchs bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Books on %1 may be changed from now on.</source>
        <translation>Bücher auf %1 dürfen ab jetzt geändert werden.</translation>
    </message>
    <message>
        <source>Nothing on %1 is changed any more.</source>
        <translation>Auf %1 wird nichts mehr geändert.</translation>
    </message>
    <message>
        <source>%1 is being compared with what is known here.</source>
        <translation>%1 wird mit dem verglichen, was hier bekannt ist.</translation>
    </message>
    <message>
        <source>%1 is being written to; the Queue shows how far it is.</source>
        <translation>%1 wird beschrieben; die Warteschlange zeigt, wie weit es ist.</translation>
    </message>
    <message>
        <source>What was written to %1 last is being taken back.</source>
        <translation>Was zuletzt auf %1 geschrieben wurde, wird zurückgenommen.</translation>
    </message>
    <message>
        <source>Fields chosen: %1.</source>
        <translation>Gewählte Felder: %1.</translation>
    </message>
    <message>
        <source>It is wanted.</source>
        <translation>Es ist gewünscht.</translation>
    </message>
    <message>
        <source>It stays on top.</source>
        <translation>Es bleibt oben.</translation>
    </message>
    <message>
        <source>It scores ten points more.</source>
        <translation>Es zählt zehn Punkte mehr.</translation>
    </message>
    <message>
        <source>It is ignored.</source>
        <translation>Es wird nicht beachtet.</translation>
    </message>
    <message>
        <source>The services will be asked.</source>
        <translation>Die Dienste werden gefragt.</translation>
    </message>
    <message>
        <source>Nothing was to be changed: it is so already.</source>
        <translation>Nichts war zu ändern: Es ist schon so.</translation>
    </message>
    <message>
        <source>Side-cars may be written there from now on, when you ask for them.</source>
        <translation>Begleitdateien dürfen dort von nun an auf Wunsch geschrieben werden.</translation>
    </message>
    <message>
        <source>No side-cars are written there any more.</source>
        <translation>Dort werden keine Begleitdateien mehr geschrieben.</translation>
    </message>
    <message>
        <source>The folders of the books are being looked at.</source>
        <translation>Die Ordner der Bücher werden angesehen.</translation>
    </message>
    <message>
        <source>Side-cars are being written; the Queue shows how far it is.</source>
        <translation>Begleitdateien werden geschrieben; die Warteschlange zeigt den Fortschritt.</translation>
    </message>
    <message>
        <source>The side-cars that were written last are being taken back.</source>
        <translation>Die zuletzt geschriebenen Begleitdateien werden zurückgenommen.</translation>
    </message>
    <message>
        <source>What others say holds.</source>
        <translation>Was andere sagen, gilt.</translation>
    </message>
    <message>
        <source>What was held stays, whatever anybody says.</source>
        <translation>Was galt, bleibt, was auch immer andere sagen.</translation>
    </message>
    <message>
        <source>It is followed. What belongs to it will be asked for.</source>
        <translation>Ihm wird gefolgt. Was dazugehört, wird erfragt.</translation>
    </message>
    <message>
        <source>It is here. What belongs to it will be asked for.</source>
        <translation>Es ist da. Was dazugehört, wird erfragt.</translation>
    </message>
    <message>
        <source>What is missing was counted anew, by the languages you listen to.</source>
        <translation>Das Fehlende wurde neu gezählt, nach den gehörten Sprachen.</translation>
    </message>
    <message>
        <source>The library does not know this work any more.</source>
        <translation>Die Bibliothek kennt dieses Werk nicht mehr.</translation>
    </message>
    <message>
        <source>Providers are asked for &quot;%1&quot;.</source>
        <translation>Die Anbieter werden nach „%1“ gefragt.</translation>
    </message>
    <message>
        <source>Anime that AniList will be asked about: %1.</source>
        <translation>Anime, nach denen AniList gefragt wird: %1.</translation>
    </message>
    <message>
        <source>The two are the same anime now.</source>
        <translation>Die beiden sind jetzt derselbe Anime.</translation>
    </message>
    <message>
        <source>They are not the same anime.</source>
        <translation>Sie sind nicht derselbe Anime.</translation>
    </message>
    <message>
        <source>AniList does not have the anime.</source>
        <translation>AniList hat den Anime nicht.</translation>
    </message>
    <message>
        <source>The series is this one now; its list counts.</source>
        <translation>Die Reihe ist nun diese; ihre Liste zählt.</translation>
    </message>
    <message>
        <source>The series is not this one; its list does not count.</source>
        <translation>Die Reihe ist nicht diese; ihre Liste zählt nicht.</translation>
    </message>
    <message>
        <source>No service has the series.</source>
        <translation>Kein Dienst hat die Reihe.</translation>
    </message>
    <message>
        <source>The series %1 is fetched; then it is this one.</source>
        <translation>Die Reihe %1 wird geholt; dann ist es diese.</translation>
    </message>
    <message>
        <source>This recording is chosen: another one will not count as here.</source>
        <translation>Diese Aufnahme ist gewählt: Eine andere gilt nicht als vorhanden.</translation>
    </message>
    <message>
        <source>Any recording will do again.</source>
        <translation>Wieder genügt jede Aufnahme.</translation>
    </message>
    <message>
        <source>The series has %1 now; what is missing of it is ranked by that.</source>
        <translation>Die Reihe hat jetzt %1; was von ihr fehlt, wird danach eingeordnet.</translation>
    </message>
    <message>
        <source>The series has no rating any more.</source>
        <translation>Die Reihe hat keine Bewertung mehr.</translation>
    </message>
    <message>
        <source>The book is corrected. What you keep holds, whatever anybody says.</source>
        <translation>Das Buch ist berichtigt. Was Sie behalten, gilt, was immer jemand sagt.</translation>
    </message>
</context>
<context>
    <name>kuramori::ConnectionTableModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Left this minute</source>
        <translation>Übrig in dieser Minute</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>Aus dem Zwischenspeicher</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Letzter Fehlschlag</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
</context>
<context>
    <name>kuramori::ConnectionsPanel</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Note of the selected connection</source>
        <translation>Hinweis zur gewählten Verbindung</translation>
    </message>
    <message>
        <source>What came of the last test</source>
        <translation>Was beim letzten Test herauskam</translation>
    </message>
    <message>
        <source>Test the &amp;connection</source>
        <translation>Die &amp;Verbindung testen</translation>
    </message>
    <message>
        <source>Ask the service that is selected under Connections one small thing, now, and say what comes of it</source>
        <translation>Den Dienst, der unter Verbindungen gewählt ist, jetzt etwas Kleines fragen und sagen, was dabei herauskommt</translation>
    </message>
    <message>
        <source>Connection tools</source>
        <translation>Werkzeuge für Verbindungen</translation>
    </message>
</context>
<context>
    <name>kuramori::CorrectionDialog</name>
    <message>
        <source>several with a semicolon between</source>
        <translation>mehrere mit Semikolon dazwischen</translation>
    </message>
    <message>
        <source>Mistborn #2; several with a semicolon between</source>
        <translation>Mistborn #2; mehrere mit Semikolon dazwischen</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes (ja) oder no (nein)</translation>
    </message>
    <message>
        <source>book/NUMBER, edition/NUMBER or slug/NAME</source>
        <translation>book/NUMMER, edition/NUMMER oder slug/NAME</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>%1 berichtigen</translation>
    </message>
    <message>
        <source>C&amp;orrect</source>
        <translation>&amp;Berichtigen</translation>
    </message>
    <message>
        <source>What is kept holds for good, whatever files and providers say; a field that is kept empty stays empty. All others follow the sources. Files are not changed.</source>
        <translation>Was behalten wird, gilt auf Dauer, was immer Dateien und Dienste sagen; ein Feld, das leer behalten wird, bleibt leer. Alle anderen folgen den Quellen. Dateien werden nicht geändert.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep: %1</source>
        <translation>Behalten: %1</translation>
    </message>
    <message>
        <source>It stays like this, whatever the sources say</source>
        <translation>Es bleibt so, was immer die Quellen sagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kuramori::CoverFrame</name>
    <message>
        <source>Cover of %1</source>
        <translation>Titelbild von %1</translation>
    </message>
</context>
<context>
    <name>kuramori::DataTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Spalten wählen</translation>
    </message>
</context>
<context>
    <name>kuramori::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>kuramori::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Select a work to see its titles, figures and links.</source>
        <translation>Wählen Sie ein Werk, um seine Titel, Zahlen und Verweise zu sehen.</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Doubts about the data</source>
        <translation>Zweifel an den Daten</translation>
    </message>
    <message>
        <source>%1 from %2 votes</source>
        <translation>%1 aus %2 Stimmen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Beliebtheit</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Aired</source>
        <translation>Ausgestrahlt</translation>
    </message>
    <message>
        <source>Studios</source>
        <translation>Studios</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Open on MyAnimeList</source>
        <translation>Bei MyAnimeList öffnen</translation>
    </message>
    <message>
        <source>Watch on %1</source>
        <translation>Bei %1 ansehen</translation>
    </message>
    <message>
        <source>Read relations and links</source>
        <translation>Beziehungen und Verweise einlesen</translation>
    </message>
</context>
<context>
    <name>kuramori::DriftPanel</name>
    <message>
        <source>Fields to review</source>
        <translation>Zu prüfende Felder</translation>
    </message>
    <message>
        <source>Filter by book, field or value</source>
        <translation>Nach Buch, Feld oder Wert filtern</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>&amp;Filter the fields to review</source>
        <translation>Die zu prüfenden Felder &amp;filtern</translation>
    </message>
    <message>
        <source>Find fields to review by book, field or value</source>
        <translation>Zu prüfende Felder nach Buch, Feld oder Wert finden</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>What others say of the selected fields holds</source>
        <translation>Was andere von den ausgewählten Feldern sagen, gilt</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>The selected fields stay as they are, whatever anybody says</source>
        <translation>Die ausgewählten Felder bleiben, wie sie sind, was auch immer andere sagen</translation>
    </message>
    <message>
        <source>&amp;Lock the book</source>
        <translation>Das Buch s&amp;perren</translation>
    </message>
    <message>
        <source>Keep title, authors and series of the book as they are, whatever providers say</source>
        <translation>Titel, Autoren und Reihe des Buchs behalten, was auch Anbieter sagen</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Über&amp;springen</translation>
    </message>
    <message>
        <source>Show the next field; these come last until the window is closed</source>
        <translation>Das nächste Feld zeigen; diese kommen zuletzt, bis das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Tools for fields</source>
        <translation>Werkzeuge für Felder</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Was gilt</translation>
    </message>
    <message>
        <source>The field that is selected</source>
        <translation>Das ausgewählte Feld</translation>
    </message>
    <message>
        <source>Nobody contradicts</source>
        <translation>Niemand widerspricht</translation>
    </message>
    <message>
        <source>Fields of books of which providers say something else than is held, or of which sources are not of one mind, show up here.</source>
        <translation>Hier erscheinen Felder von Büchern, von denen Anbieter anderes sagen, als gilt, oder über die Quellen uneins sind.</translation>
    </message>
    <message>
        <source>No such fields</source>
        <translation>Keine solchen Felder</translation>
    </message>
    <message>
        <source>No field to review has all words of the filter.</source>
        <translation>Kein zu prüfendes Feld enthält alle Wörter des Filters.</translation>
    </message>
    <message>
        <source>%1
Held: %2
Others: %3</source>
        <translation>%1
Es gilt: %2
Andere: %3</translation>
    </message>
</context>
<context>
    <name>kuramori::DriftTableModel</name>
    <message>
        <source>it may be another book or recording</source>
        <translation>vielleicht ein anderes Buch oder eine andere Aufnahme</translation>
    </message>
    <message>
        <source>another fact</source>
        <translation>eine andere Angabe</translation>
    </message>
    <message>
        <source>another spelling</source>
        <translation>eine andere Schreibweise</translation>
    </message>
    <message>
        <source>not sure, ahead by %1 only</source>
        <translation>nicht sicher, nur %1 voraus</translation>
    </message>
    <message>
        <source>nobody any more</source>
        <translation>niemand mehr</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>Was gilt</translation>
    </message>
    <message>
        <source>What others say</source>
        <translation>Was andere sagen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>kuramori::DuplicateTableModel</name>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Size of both</source>
        <translation>Größe beider</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweites</translation>
    </message>
    <message>
        <source>title %1</source>
        <translation>Titel %1</translation>
    </message>
    <message>
        <source>author %1</source>
        <translation>Autor %1</translation>
    </message>
    <message>
        <source>length %1</source>
        <translation>Länge %1</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>Jahr %1</translation>
    </message>
    <message>
        <source>You said: the same book</source>
        <translation>Festgelegt: dasselbe Buch</translation>
    </message>
    <message>
        <source>You said: not the same book</source>
        <translation>Festgelegt: nicht dasselbe Buch</translation>
    </message>
    <message>
        <source>You said: the same recording</source>
        <translation>Festgelegt: dieselbe Aufnahme</translation>
    </message>
    <message>
        <source>You said: not the same recording</source>
        <translation>Festgelegt: nicht dieselbe Aufnahme</translation>
    </message>
    <message>
        <source>You said: stays as it is</source>
        <translation>Festgelegt: bleibt, wie es ist</translation>
    </message>
    <message>
        <source>You said: ignore</source>
        <translation>Festgelegt: übergehen</translation>
    </message>
    <message>
        <source>The same book?</source>
        <translation>Dasselbe Buch?</translation>
    </message>
    <message>
        <source>The same recording?</source>
        <translation>Dieselbe Aufnahme?</translation>
    </message>
    <message>
        <source>Several recordings</source>
        <translation>Mehrere Aufnahmen</translation>
    </message>
    <message>
        <source>Same recording</source>
        <translation>Gleiche Aufnahme</translation>
    </message>
    <message>
        <source>Same audio files</source>
        <translation>Gleiche Audiodateien</translation>
    </message>
    <message>
        <source>ASIN or ISBN in common</source>
        <translation>ASIN oder ISBN gemeinsam</translation>
    </message>
    <message>
        <source>who reads is not known of both</source>
        <translation>wer liest, ist nicht von beiden bekannt</translation>
    </message>
    <message>
        <source>same narrators, and nothing differs</source>
        <translation>gleiche Sprecher, und nichts weicht ab</translation>
    </message>
    <message>
        <source>one book, other recordings</source>
        <translation>ein Buch, andere Aufnahmen</translation>
    </message>
    <message>
        <source>all files are equal: %1, %2</source>
        <translation>alle Dateien sind gleich: %1, %2</translation>
    </message>
    <message>
        <source>equal files: %1, of %2 and %3; %4</source>
        <translation>gleiche Dateien: %1 von %2 und %3; %4</translation>
    </message>
</context>
<context>
    <name>kuramori::DuplicatesPanel</name>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>The two side by side</source>
        <translation>Die beiden nebeneinander</translation>
    </message>
    <message>
        <source>Filter by title, author or path</source>
        <translation>Nach Titel, Autor oder Pfad filtern</translation>
    </message>
    <message>
        <source>&amp;Filter the duplicates</source>
        <translation>Doppelte &amp;filtern</translation>
    </message>
    <message>
        <source>Find duplicates by title, author or path</source>
        <translation>Doppelte nach Titel, Autor oder Pfad finden</translation>
    </message>
    <message>
        <source>&amp;Compare the files</source>
        <translation>Dateien &amp;vergleichen</translation>
    </message>
    <message>
        <source>Look for equal audio files in different books, by their sizes and ends</source>
        <translation>Gleiche Audiodateien in verschiedenen Büchern suchen, nach Größe und Enden</translation>
    </message>
    <message>
        <source>They are the &amp;same</source>
        <translation>Sie sind &amp;dasselbe</translation>
    </message>
    <message>
        <source>Make the two one book, or one recording, whatever their files say</source>
        <translation>Aus beiden ein Buch oder eine Aufnahme machen, was auch die Dateien sagen</translation>
    </message>
    <message>
        <source>They are &amp;not the same</source>
        <translation>Sie sind &amp;nicht dasselbe</translation>
    </message>
    <message>
        <source>Keep the two apart, as different books or recordings</source>
        <translation>Die beiden als verschiedene Bücher oder Aufnahmen trennen</translation>
    </message>
    <message>
        <source>&amp;Ignore the pair</source>
        <translation>Paar über&amp;gehen</translation>
    </message>
    <message>
        <source>Do not show this pair any more; nothing else changes</source>
        <translation>Dieses Paar nicht mehr zeigen; sonst ändert sich nichts</translation>
    </message>
    <message>
        <source>&amp;Take back what was said</source>
        <translation>Festlegung zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>Let the rules decide again; choose &quot;What you said&quot; to see it</source>
        <translation>Wieder die Regeln entscheiden lassen; „Festgelegtes“ zeigt es</translation>
    </message>
    <message>
        <source>&amp;Open the first folder</source>
        <translation>&amp;Ersten Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the files of the first of the two in the file manager</source>
        <translation>Dateien des ersten der beiden im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Open the secon&amp;d folder</source>
        <translation>&amp;Zweiten Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the files of the second of the two in the file manager</source>
        <translation>Dateien des zweiten der beiden im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Pairs shown</source>
        <translation>Gezeigte Paare</translation>
    </message>
    <message>
        <source>All duplicates</source>
        <translation>Alle Doppelten</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Several recordings</source>
        <translation>Mehrere Aufnahmen</translation>
    </message>
    <message>
        <source>Same recording</source>
        <translation>Gleiche Aufnahme</translation>
    </message>
    <message>
        <source>Same audio files</source>
        <translation>Gleiche Audiodateien</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Festgelegtes</translation>
    </message>
    <message>
        <source>Duplicate tools</source>
        <translation>Werkzeuge für Doppelte</translation>
    </message>
    <message>
        <source>Nothing is there twice</source>
        <translation>Nichts ist doppelt da</translation>
    </message>
    <message>
        <source>Books that are the same, or may be, show up here when your folders have been read. Equal files are found by comparing them.</source>
        <translation>Bücher, die dieselben sind oder sein können, erscheinen hier, sobald die Ordner eingelesen sind. Gleiche Dateien findet der Vergleich.</translation>
    </message>
    <message>
        <source>No such pairs</source>
        <translation>Keine solchen Paare</translation>
    </message>
    <message>
        <source>No pair is of the kind that you chose and has all words of the filter.</source>
        <translation>Kein Paar ist von der gewählten Art und enthält alle Wörter des Filters.</translation>
    </message>
    <message>
        <source>The library does not know this item any more.</source>
        <translation>Die Bibliothek kennt dies nicht mehr.</translation>
    </message>
    <message>
        <source>%1 shown, %2 to decide</source>
        <translation>%1 gezeigt, %2 zu entscheiden</translation>
    </message>
    <message>
        <source>Pair tools</source>
        <translation>Werkzeuge für das Paar</translation>
    </message>
</context>
<context>
    <name>kuramori::FolderTableModel</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Zuletzt eingelesen</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>Side-cars</source>
        <translation>Begleitdateien</translation>
    </message>
</context>
<context>
    <name>kuramori::FoldersPanel</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Choose a folder whose audiobooks belong to the library. Nothing in it is changed.</source>
        <translation>Einen Ordner wählen, dessen Hörbücher zur Bibliothek gehören. Darin wird nichts verändert.</translation>
    </message>
    <message>
        <source>&amp;Scan the folders</source>
        <translation>Ordner &amp;einlesen</translation>
    </message>
    <message>
        <source>Look for what is new, changed and missing in the folders that are selected, or in all when none is</source>
        <translation>In den ausgewählten Ordnern, oder in allen, nach Neuem, Geändertem und Fehlendem suchen</translation>
    </message>
    <message>
        <source>Folder tools</source>
        <translation>Werkzeuge für Ordner</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Noch kein Ordner</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Choose the folders where your audiobooks lie. They are read; nothing in them is changed.</source>
        <translation>Wählen Sie die Ordner, in denen Ihre Hörbücher liegen. Sie werden gelesen; darin wird nichts verändert.</translation>
    </message>
    <message>
        <source>Note of the selected folder</source>
        <translation>Hinweis zum ausgewählten Ordner</translation>
    </message>
    <message>
        <source>&amp;Remove from the library…</source>
        <translation>Aus der Bibliothek &amp;entfernen …</translation>
    </message>
    <message>
        <source>Forget what is known of the selected folders. Nothing in them is changed.</source>
        <translation>Vergessen, was über die ausgewählten Ordner bekannt ist. In ihnen wird nichts geändert.</translation>
    </message>
    <message>
        <source>Remove these folders from the library? Nothing in them is changed. What is known of their books is forgotten, with what you said of them and the verdicts of checks. Neither this nor what you did before can be taken back then.</source>
        <translation>Diese Ordner aus der Bibliothek entfernen? In ihnen wird nichts geändert. Was über ihre Bücher bekannt ist, wird vergessen, auch was Sie dazu festgelegt haben und die Ergebnisse der Prüfungen. Weder dies noch was vorher getan wurde lässt sich danach rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What is known of this folder is being forgotten. To keep the folder, add it again.</source>
        <translation>Was über diesen Ordner bekannt ist, wird vergessen. Um den Ordner zu behalten, ihn wieder hinzufügen.</translation>
    </message>
    <message>
        <source>Allow side-&amp;cars</source>
        <translation>Begleitdateien &amp;erlauben</translation>
    </message>
    <message>
        <source>Allow that side-cars are written into the selected folders, when you ask for them. Not for folders that are being seeded.</source>
        <translation>Erlauben, dass auf Wunsch Begleitdateien in die gewählten Ordner geschrieben werden. Nicht für Ordner, die verteilt (geseedet) werden.</translation>
    </message>
</context>
<context>
    <name>kuramori::HandoverCaller</name>
    <message>
        <source>The Kuramori that did the work (process %1) ended before it was done. What it finished is kept; run the verb again for the rest.
</source>
        <translation>Das Kuramori, das die Arbeit tat (Prozess %1), endete, bevor sie getan war. Was es fertigstellte, bleibt; rufen Sie den Befehl für den Rest noch einmal auf.
</translation>
    </message>
    <message>
        <source>Process %1 has the database and does not answer. If it is stopped, let it go on or end it; then run the verb again.
</source>
        <translation>Prozess %1 hat die Datenbank und antwortet nicht. Falls er angehalten ist, lassen Sie ihn weiterlaufen oder beenden Sie ihn; rufen Sie dann den Befehl noch einmal auf.
</translation>
    </message>
</context>
<context>
    <name>kuramori::IntegrityPanel</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>&amp;Filter the checked files</source>
        <translation>Geprüfte Dateien &amp;filtern</translation>
    </message>
    <message>
        <source>Find audio files by title, author or path</source>
        <translation>Audiodateien nach Titel, Autor oder Pfad finden</translation>
    </message>
    <message>
        <source>Show &amp;what is wrong</source>
        <translation>Anzeigen, &amp;was nicht stimmt</translation>
    </message>
    <message>
        <source>Clear the filters, and show damaged and suspect files again</source>
        <translation>Filter leeren und wieder beschädigte und verdächtige Dateien anzeigen</translation>
    </message>
    <message>
        <source>&amp;Save as a report…</source>
        <translation>Als Bericht &amp;speichern …</translation>
    </message>
    <message>
        <source>Write all files that are not sound, and why, into a CSV or HTML file</source>
        <translation>Alle nicht heilen Dateien mit Begründung in eine CSV- oder HTML-Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Check the selected files</source>
        <translation>Ausgewählte Dateien &amp;prüfen</translation>
    </message>
    <message>
        <source>Check the selected files again, as deep as chosen beside it</source>
        <translation>Ausgewählte Dateien erneut prüfen, so tief wie daneben gewählt</translation>
    </message>
    <message>
        <source>Check &amp;everything</source>
        <translation>&amp;Alles prüfen</translation>
    </message>
    <message>
        <source>Check the audio files of all folders, as deep as chosen in the Integrity panel</source>
        <translation>Audiodateien aller Ordner prüfen, so tief wie im Bereich Unversehrtheit gewählt</translation>
    </message>
    <message>
        <source>S&amp;top the check</source>
        <translation>Prüfung a&amp;nhalten</translation>
    </message>
    <message>
        <source>End the checks that run and wait; what they have found is kept</source>
        <translation>Laufende und wartende Prüfungen beenden; was sie gefunden haben, bleibt erhalten</translation>
    </message>
    <message>
        <source>&amp;Play where it breaks</source>
        <translation>A&amp;b der Bruchstelle abspielen</translation>
    </message>
    <message>
        <source>Open the file in the default player, at the place that something is wrong with if that player can be told</source>
        <translation>Datei im Standardspieler öffnen, an der fehlerhaften Stelle, wenn sich diesem eine nennen lässt</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the selected file in the file manager</source>
        <translation>Ausgewählte Datei in der Dateiverwaltung anzeigen</translation>
    </message>
    <message>
        <source>Copy the pat&amp;h</source>
        <translation>Pfa&amp;d kopieren</translation>
    </message>
    <message>
        <source>Put the paths of the selected files on the clipboard</source>
        <translation>Pfade der ausgewählten Dateien in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Save as a report</source>
        <translation>Als Bericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Unversehrtheit</translation>
    </message>
    <message>
        <source>Filter by title, author or path</source>
        <translation>Nach Titel, Autor oder Pfad filtern</translation>
    </message>
    <message>
        <source>Files shown</source>
        <translation>Angezeigte Dateien</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Damaged files</source>
        <translation>Beschädigte Dateien</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Never checked, or changed since</source>
        <translation>Nie geprüft oder seitdem geändert</translation>
    </message>
    <message>
        <source>Sound files</source>
        <translation>Heile Dateien</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>How deep they were checked</source>
        <translation>Wie tief geprüft wurde</translation>
    </message>
    <message>
        <source>Any depth</source>
        <translation>Jede Tiefe</translation>
    </message>
    <message>
        <source>Depth: %1</source>
        <translation>Tiefe: %1</translation>
    </message>
    <message>
        <source>How deep the next check looks</source>
        <translation>Wie tief die nächste Prüfung geht</translation>
    </message>
    <message>
        <source>Check presence and size</source>
        <translation>Vorhandensein und Größe prüfen</translation>
    </message>
    <message>
        <source>Check headers</source>
        <translation>Kopfdaten prüfen</translation>
    </message>
    <message>
        <source>Check chapters and tracks</source>
        <translation>Kapitel und Titelfolge prüfen</translation>
    </message>
    <message>
        <source>Decode all of it</source>
        <translation>Vollständig dekodieren</translation>
    </message>
    <message>
        <source>Check length and silence</source>
        <translation>Länge und Stille prüfen</translation>
    </message>
    <message>
        <source>Integrity tools</source>
        <translation>Werkzeuge für die Unversehrtheit</translation>
    </message>
    <message>
        <source>No audio file yet</source>
        <translation>Noch keine Audiodatei</translation>
    </message>
    <message>
        <source>Files show up here when a folder with audiobooks has been read.</source>
        <translation>Hier erscheinen Dateien, sobald ein Ordner mit Hörbüchern eingelesen ist.</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>Noch nichts geprüft</translation>
    </message>
    <message>
        <source>A check looks for files that are cut off, unreadable or silent, for missing tracks and wrong lengths. It only reads. Each night it looks at a part of the library, or now at all of it.</source>
        <translation>Eine Prüfung sucht nach abgeschnittenen, unlesbaren oder stummen Dateien, nach fehlenden Titeln und falschen Längen. Sie liest nur. Jede Nacht ist ein Teil der Bibliothek an der Reihe, oder jetzt die ganze.</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Every file that was checked is sound. The line above says how many were, and how deep.</source>
        <translation>Jede geprüfte Datei ist heil. Die Zeile darüber sagt, wie viele es waren und wie tief geprüft wurde.</translation>
    </message>
    <message>
        <source>No such files</source>
        <translation>Keine solchen Dateien</translation>
    </message>
    <message>
        <source>No file is of the kind that you chose and has all words of the filter.</source>
        <translation>Keine Datei ist von der gewählten Art und enthält alle Wörter des Filters.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Seitdem geändert</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Nie geprüft</translation>
    </message>
    <message>
        <source>Checked to: %1</source>
        <translation>Geprüft bis: %1</translation>
    </message>
    <message>
        <source>no checks at night</source>
        <translation>keine Prüfungen in der Nacht</translation>
    </message>
    <message>
        <source>%1 % a night</source>
        <translation>%1 % je Nacht</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>not yet run</source>
        <translation>noch nicht gelaufen</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>nächste %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>kuramori::JobFollow</name>
    <message>
        <source>The job %1 is not there any more.</source>
        <translation>Den Auftrag %1 gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>kuramori::JobTableModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>%1 /s</source>
        <translation>%1 /s</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>kuramori::KeysDialog</name>
    <message>
        <source>nobody has entered it</source>
        <translation>niemand hat es eingegeben</translation>
    </message>
    <message>
        <source>Nothing here asks for a key. Audiobook servers do: add one under Servers.</source>
        <translation>Nichts hier verlangt einen Schlüssel. Hörbuchserver tun es: einen unter Server hinzufügen.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>Schlüssel und Passwörter</translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation>Was zuletzt getan wurde</translation>
    </message>
    <message>
        <source>The secret %1 is forgotten.</source>
        <translation>Das Geheimnis %1 ist vergessen.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Aufbewahrt in</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Keep what is typed, in place of what was kept</source>
        <translation>Das Eingegebene aufbewahren, anstelle des bisherigen</translation>
    </message>
    <message>
        <source>Ask the server whether it takes the secret</source>
        <translation>Den Server fragen, ob er das Geheimnis annimmt</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>%1 is being asked …</source>
        <translation>%1 wird gefragt …</translation>
    </message>
</context>
<context>
    <name>kuramori::Layouts</name>
    <message>
        <source>Layout &quot;%1&quot; saved</source>
        <translation>Anordnung „%1“ gespeichert</translation>
    </message>
    <message>
        <source>Layout &quot;%1&quot; removed</source>
        <translation>Anordnung „%1“ entfernt</translation>
    </message>
    <message>
        <source>The layouts cannot be written to %1.</source>
        <translation>Die Anordnungen lassen sich nicht nach %1 schreiben.</translation>
    </message>
</context>
<context>
    <name>kuramori::LayoutsDialog</name>
    <message>
        <source>No layout has a name yet. Arrange the window as you like it, then keep it under a name.</source>
        <translation>Noch hat keine Anordnung einen Namen. Ordnen Sie das Fenster nach Wunsch an und behalten Sie es unter einem Namen.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>S&amp;witch</source>
        <translation>&amp;Wechseln</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Anordnungen</translation>
    </message>
    <message>
        <source>Name for the window as it stands</source>
        <translation>Name für das Fenster, wie es jetzt ist</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>E&amp;rsetzen</translation>
    </message>
    <message>
        <source>There is no layout &quot;%1&quot; any more.</source>
        <translation>Die Anordnung „%1“ gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>kuramori::LibraryPanel</name>
    <message>
        <source>Anime</source>
        <translation>Anime</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Filter the library</source>
        <translation>Bibliothek &amp;filtern</translation>
    </message>
    <message>
        <source>Find works by their titles in any language</source>
        <translation>Werke nach ihren Titeln in jeder Sprache finden</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>Filter by title, in any language</source>
        <translation>Nach Titel filtern, in jeder Sprache</translation>
    </message>
    <message>
        <source>Filter by title</source>
        <translation>Nach Titel filtern</translation>
    </message>
    <message>
        <source>Library tools</source>
        <translation>Werkzeuge der Bibliothek</translation>
    </message>
    <message>
        <source>No anime yet</source>
        <translation>Noch keine Anime</translation>
    </message>
    <message>
        <source>Kuramori fills this table from the lists of MyAnimeList, which anybody may read through Jikan. No account is needed.</source>
        <translation>Kuramori füllt diese Tabelle aus den Listen von MyAnimeList, die jeder über Jikan lesen darf. Ein Konto ist nicht nötig.</translation>
    </message>
    <message>
        <source>Nothing has such a title</source>
        <translation>Nichts hat einen solchen Titel</translation>
    </message>
    <message>
        <source>All words must occur in one of the titles. Case and accents do not matter.</source>
        <translation>Alle Wörter müssen in einem der Titel vorkommen. Groß- und Kleinschreibung und Akzente spielen keine Rolle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln work(s)</source>
        <translation>
            <numerusform>%Ln Werk</numerusform>
            <numerusform>%Ln Werke</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 works</source>
        <translation>%1 von %2 Werken</translation>
    </message>
    <message>
        <source>Only &amp;doubtful works</source>
        <translation>Nur &amp;zweifelhafte Werke</translation>
    </message>
    <message>
        <source>Show the works whose data raised a doubt; the details tell which</source>
        <translation>Zeigt die Werke, deren Angaben Zweifel wecken; die Einzelheiten sagen, welche</translation>
    </message>
    <message>
        <source>No doubtful works</source>
        <translation>Keine zweifelhaften Werke</translation>
    </message>
    <message>
        <source>Of the works that the filter leaves, none has data that raised a doubt.</source>
        <translation>Unter den Werken, die der Filter übrig lässt, weckt keines mit seinen Angaben Zweifel.</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Titelbilder</translation>
    </message>
    <message>
        <source>&amp;Covers</source>
        <translation>&amp;Titelbilder</translation>
    </message>
    <message>
        <source>Show the library as covers, or as a table again</source>
        <translation>Die Bibliothek als Titelbilder zeigen, oder wieder als Tabelle</translation>
    </message>
    <message>
        <source>Show the selected work in full beside the list</source>
        <translation>Das gewählte Werk neben der Liste vollständig zeigen</translation>
    </message>
    <message>
        <source>&amp;Follow it</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Miss what belongs to the shown anime, its sequels above all, or no longer</source>
        <translation>Vermissen, was zum gezeigten Anime gehört, vor allem seine Fortsetzungen, oder nicht mehr</translation>
    </message>
    <message>
        <source>I &amp;have it</source>
        <translation>Ist &amp;vorhanden</translation>
    </message>
    <message>
        <source>Say that the shown anime is here, or no longer; what belongs to it is missed</source>
        <translation>Sagen, dass der gezeigte Anime da ist, oder nicht mehr; was dazugehört, wird vermisst</translation>
    </message>
</context>
<context>
    <name>kuramori::LinkLine</name>
    <message>
        <source>The row that this was typed for is not the current one any more. If it is meant for this one, press Enter again.</source>
        <translation>Die Zeile, für die das getippt wurde, ist nicht mehr die aktuelle. Ist es für diese gemeint, drücken Sie noch einmal die Eingabetaste.</translation>
    </message>
</context>
<context>
    <name>kuramori::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>&amp;Follow the log</source>
        <translation>Protokoll &amp;verfolgen</translation>
    </message>
    <message>
        <source>Always show the newest line</source>
        <translation>Immer die neueste Zeile zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the selected lines of the log</source>
        <translation>Die gewählten Zeilen des Protokolls kopieren</translation>
    </message>
    <message>
        <source>Log tools</source>
        <translation>Werkzeuge des Protokolls</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <source>Lowest level shown</source>
        <translation>Niedrigste gezeigte Stufe</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 und höher</translation>
    </message>
</context>
<context>
    <name>kuramori::LogTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Fehlersuche</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Auskunft</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>kuramori::MainWindow</name>
    <message>
        <source>Show the panel %1</source>
        <translation>Den Bereich %1 zeigen</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Main tools</source>
        <translation>Hauptwerkzeuge</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>End Kuramori; running jobs stop and go on at the next start</source>
        <translation>Kuramori beenden; laufende Aufträge halten an und gehen beim nächsten Start weiter</translation>
    </message>
    <message>
        <source>&amp;Open the window</source>
        <translation>Fenster &amp;öffnen</translation>
    </message>
    <message>
        <source>Find an &amp;action…</source>
        <translation>&amp;Aktion suchen…</translation>
    </message>
    <message>
        <source>Find and run any action by its name</source>
        <translation>Jede Aktion nach ihrem Namen finden und ausführen</translation>
    </message>
    <message>
        <source>&amp;About Kuramori</source>
        <translation>&amp;Über Kuramori</translation>
    </message>
    <message>
        <source>&amp;Take snapshots now</source>
        <translation>&amp;Momentaufnahmen jetzt machen</translation>
    </message>
    <message>
        <source>Read the top, airing, upcoming and movie lists of today</source>
        <translation>Die heutigen Listen der besten, laufenden und kommenden Anime und der Filme lesen</translation>
    </message>
    <message>
        <source>&amp;Pause everything</source>
        <translation>Alles a&amp;nhalten</translation>
    </message>
    <message>
        <source>Start no more jobs and interrupt those that run, until you say otherwise</source>
        <translation>Keine Aufträge mehr beginnen und laufende unterbrechen, bis Sie es anders sagen</translation>
    </message>
    <message>
        <source>&amp;Mark notices as read</source>
        <translation>Hinweise als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der Desk&amp;top</translation>
    </message>
    <message>
        <source>Take the colours of the desktop</source>
        <translation>Die Farben des Desktops übernehmen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Use light colours</source>
        <translation>Helle Farben benutzen</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Use dark colours</source>
        <translation>Dunkle Farben benutzen</translation>
    </message>
    <message>
        <source>&amp;Float this panel</source>
        <translation>Bereich a&amp;blösen</translation>
    </message>
    <message>
        <source>Make the panel with the focus a window of its own, or dock it again</source>
        <translation>Den Bereich mit dem Fokus zum eigenen Fenster machen oder wieder andocken</translation>
    </message>
    <message>
        <source>&amp;Close this panel</source>
        <translation>Bereich &amp;schließen</translation>
    </message>
    <message>
        <source>Close the panel with the focus; the View menu brings it back</source>
        <translation>Den Bereich mit dem Fokus schließen; das Menü Ansicht holt ihn zurück</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Desktop &amp;notifications</source>
        <translation>Desktop-&amp;Benachrichtigungen</translation>
    </message>
    <message>
        <source>Tell on the desktop when a crawl ends or something needs attention</source>
        <translation>Auf dem Desktop melden, wenn ein Einlesen endet oder etwas Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>Keep working in the &amp;tray</source>
        <translation>Im &amp;Infobereich weiterarbeiten</translation>
    </message>
    <message>
        <source>Keep working in the tray when the window is closed</source>
        <translation>Im Infobereich weiterarbeiten, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>About Kuramori</source>
        <translation>Über Kuramori</translation>
    </message>
    <message>
        <source>This desktop has a tray.</source>
        <translation>Dieser Desktop hat einen Infobereich.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Dieser Desktop hat keinen Infobereich.</translation>
    </message>
    <message>
        <source>Kuramori %1
Keeper of the storehouse

Database: %2
%3</source>
        <translation>Kuramori %1
Hüter des Lagerhauses

Datenbank: %2
%3</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Layouts</source>
        <translation>&amp;Anordnungen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>See and change every setting</source>
        <translation>Alle Einstellungen ansehen und ändern</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last order or change of a setting</source>
        <translation>Die letzte Anweisung oder Änderung einer Einstellung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>Das zuletzt Zurückgenommene wiederholen</translation>
    </message>
    <message>
        <source>&amp;Layouts…</source>
        <translation>&amp;Anordnungen …</translation>
    </message>
    <message>
        <source>Keep the window as it stands under a name, or switch to another layout</source>
        <translation>Das Fenster unter einem Namen behalten, wie es ist, oder zu einer anderen Anordnung wechseln</translation>
    </message>
    <message>
        <source>Put all panels and columns back to where they were at first</source>
        <translation>Alle Bereiche und Spalten an ihren ersten Platz stellen</translation>
    </message>
    <message>
        <source>&amp;Snapshots</source>
        <translation>&amp;Momentaufnahmen</translation>
    </message>
    <message>
        <source>Audiobook vie&amp;w</source>
        <translation>Hörbuch-&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Books</source>
        <translation>B&amp;ücher</translation>
    </message>
    <message>
        <source>&amp;Integrity</source>
        <translation>&amp;Unversehrtheit</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find a book, a series, a person or an anime by any of its names and open it</source>
        <translation>Ein Buch, eine Reihe, eine Person oder einen Anime unter jedem Namen finden und öffnen</translation>
    </message>
    <message>
        <source>Audiobook ser&amp;vers</source>
        <translation>Hörbuch-Ser&amp;ver</translation>
    </message>
    <message>
        <source>&amp;Persons</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Keys and passwords…</source>
        <translation>&amp;Schlüssel und Passwörter …</translation>
    </message>
    <message>
        <source>See which keys and passwords are kept, and where; enter, replace, forget and test them</source>
        <translation>Sehen, welche Schlüssel und Passwörter wo aufbewahrt sind; sie eingeben, ersetzen, vergessen und testen</translation>
    </message>
    <message>
        <source>&amp;Wanted</source>
        <translation>&amp;Gesucht</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
    </message>
</context>
<context>
    <name>kuramori::MappingDialog</name>
    <message>
        <source>Map a folder of %1</source>
        <translation>Einen Ordner von %1 zuordnen</translation>
    </message>
    <message>
        <source>The same folder under two names: as the server calls it, and as this machine does. Files below it are found again by that.</source>
        <translation>Derselbe Ordner unter zwei Namen: wie der Server ihn nennt und wie dieser Rechner. Daran werden die Dateien darunter wiedergefunden.</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Zuordnen</translation>
    </message>
    <message>
        <source>Folder of the server</source>
        <translation>Ordner des Servers</translation>
    </message>
    <message>
        <source>Folder of the &amp;server</source>
        <translation>Ordner des &amp;Servers</translation>
    </message>
    <message>
        <source>Folder here</source>
        <translation>Ordner hier</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen …</translation>
    </message>
    <message>
        <source>Choose the folder here</source>
        <translation>Den Ordner hier auswählen</translation>
    </message>
    <message>
        <source>Folder &amp;here</source>
        <translation>Ordner &amp;hier</translation>
    </message>
    <message>
        <source>There is no folder %1 now.</source>
        <translation>Zurzeit gibt es keinen Ordner %1.</translation>
    </message>
</context>
<context>
    <name>kuramori::OverviewPanel</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Welcome to Kuramori</source>
        <translation>Willkommen bei Kuramori</translation>
    </message>
    <message>
        <source>Take the first snapshots of the anime lists: the figures and charts fill while they are read. No account is needed.</source>
        <translation>Machen Sie die ersten Momentaufnahmen der Anime-Listen: Zahlen und Diagramme füllen sich während des Lesens. Ein Konto ist nicht nötig.</translation>
    </message>
    <message>
        <source>Figures and charts</source>
        <translation>Zahlen und Diagramme</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Werke</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Momentaufnahmen</translation>
    </message>
    <message>
        <source>Last snapshot</source>
        <translation>Letzte Momentaufnahme</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>anime in the store</source>
        <translation>Anime im Speicher</translation>
    </message>
    <message>
        <source>lists read to their end</source>
        <translation>Listen bis zum Ende gelesen</translation>
    </message>
    <message>
        <source>running, %1 waiting</source>
        <translation>laufen, %1 warten</translation>
    </message>
    <message>
        <source>, %1 failed for good</source>
        <translation>, %1 endgültig gescheitert</translation>
    </message>
    <message>
        <source>doubts about the data</source>
        <translation>Zweifel an den Daten</translation>
    </message>
    <message>
        <source>none has ended yet</source>
        <translation>noch keine beendet</translation>
    </message>
    <message>
        <source>%1: %2 works, %3 new, %4 changed</source>
        <translation>%1: %2 Werke, %3 neu, %4 geändert</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>open: no source rests after failures</source>
        <translation>offen: keine Quelle ruht nach Fehlschlägen</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>offen: %1</translation>
    </message>
</context>
<context>
    <name>kuramori::PairTableModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweites</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Narrators</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Abridged</source>
        <translation>Gekürzt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>ASIN</source>
        <translation>ASIN</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Hardcover</source>
        <translation>Hardcover</translation>
    </message>
</context>
<context>
    <name>kuramori::PersonBookTableModel</name>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Named as</source>
        <translation>Genannt als</translation>
    </message>
</context>
<context>
    <name>kuramori::PersonTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Narrated</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>Schreibweisen</translation>
    </message>
    <message>
        <source>Pen names</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Author and narrator</source>
        <translation>Autor und Sprecher</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>pen name of %1</source>
        <translation>Pseudonym von %1</translation>
    </message>
    <message>
        <source>pen names: %1</source>
        <translation>Pseudonyme: %1</translation>
    </message>
</context>
<context>
    <name>kuramori::PersonsPanel</name>
    <message>
        <source>&amp;Filter the persons</source>
        <translation>Die Personen &amp;filtern</translation>
    </message>
    <message>
        <source>Find authors and narrators by any spelling of their names</source>
        <translation>Autoren und Sprecher nach einer Schreibweise ihres Namens finden</translation>
    </message>
    <message>
        <source>Only with se&amp;veral spellings</source>
        <translation>Nur mit mehreren &amp;Schreibweisen</translation>
    </message>
    <message>
        <source>Show the persons whose name is written in more than one way</source>
        <translation>Die Personen anzeigen, deren Name auf mehr als eine Weise geschrieben ist</translation>
    </message>
    <message>
        <source>Show &amp;everybody</source>
        <translation>&amp;Alle anzeigen</translation>
    </message>
    <message>
        <source>Clear the filters of the persons</source>
        <translation>Die Filter der Personen zurücksetzen</translation>
    </message>
    <message>
        <source>Put &amp;together…</source>
        <translation>&amp;Zusammenlegen…</translation>
    </message>
    <message>
        <source>Make the selected persons, at most %1, one, and choose whose name is kept</source>
        <translation>Die gewählten Personen, höchstens %1, zu einer machen und wählen, wessen Name bleibt</translation>
    </message>
    <message>
        <source>&amp;Separate</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Make the selected spellings of the name a person of their own</source>
        <translation>Die gewählten Schreibweisen des Namens zu einer eigenen Person machen</translation>
    </message>
    <message>
        <source>Is a &amp;pen name…</source>
        <translation>Ist ein &amp;Pseudonym…</translation>
    </message>
    <message>
        <source>Say which of the two selected persons is a pen name of the other</source>
        <translation>Festlegen, welche der beiden gewählten Personen ein Pseudonym der anderen ist</translation>
    </message>
    <message>
        <source>Take &amp;back what was said</source>
        <translation>Festlegung zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>Let the rules decide again about the selected spellings; with none selected, about all of the person</source>
        <translation>Die Regeln wieder über die gewählten Schreibweisen entscheiden lassen; ohne Auswahl über alle der Person</translation>
    </message>
    <message>
        <source>Books &amp;written</source>
        <translation>&amp;Geschriebene Bücher</translation>
    </message>
    <message>
        <source>Show what the person wrote among the audiobooks</source>
        <translation>Unter den Hörbüchern anzeigen, was die Person geschrieben hat</translation>
    </message>
    <message>
        <source>Books &amp;narrated</source>
        <translation>Gespr&amp;ochene Bücher</translation>
    </message>
    <message>
        <source>Show what the person narrated among the audiobooks</source>
        <translation>Unter den Hörbüchern anzeigen, was die Person gesprochen hat</translation>
    </message>
    <message>
        <source>&amp;Copy the name</source>
        <translation>Den Namen &amp;kopieren</translation>
    </message>
    <message>
        <source>Put the names of the selected persons on the clipboard</source>
        <translation>Die Namen der gewählten Personen in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>All of them become</source>
        <translation>Alle werden zu</translation>
    </message>
    <message>
        <source>%1 (books: %2)</source>
        <translation>%1 (Bücher: %2)</translation>
    </message>
    <message>
        <source>Who is behind the name</source>
        <translation>Wer hinter dem Namen steht</translation>
    </message>
    <message>
        <source>%1 is a pen name of %2</source>
        <translation>%1 ist ein Pseudonym von %2</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Spellings of the name</source>
        <translation>Schreibweisen des Namens</translation>
    </message>
    <message>
        <source>Books of the person</source>
        <translation>Bücher der Person</translation>
    </message>
    <message>
        <source>Filter by any spelling</source>
        <translation>Nach einer Schreibweise filtern</translation>
    </message>
    <message>
        <source>Persons shown</source>
        <translation>Angezeigte Personen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Narrators</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Person tools</source>
        <translation>Werkzeuge für Personen</translation>
    </message>
    <message>
        <source>Tools for the selected persons</source>
        <translation>Werkzeuge für die gewählten Personen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Authors and narrators come from the names, tags and side-cars of your audiobooks. Add the folder they lie in.</source>
        <translation>Autoren und Sprecher stammen aus den Namen, Tags und Begleitdateien der Hörbücher. Dazu den Ordner hinzufügen, in dem sie liegen.</translation>
    </message>
    <message>
        <source>Nobody is called that</source>
        <translation>Niemand heißt so</translation>
    </message>
    <message>
        <source>Nobody is of the kind that you chose and has all words of the filter in the spellings of the name. Case and accents do not matter.</source>
        <translation>Niemand ist von der gewählten Art und hat alle Wörter des Filters in den Schreibweisen des Namens. Groß- und Kleinschreibung und Akzente spielen keine Rolle.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 persons</source>
        <translation>%1 von %2 Personen</translation>
    </message>
</context>
<context>
    <name>kuramori::QueuePanel</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Jobs appear here while they run, wait or have just ended.</source>
        <translation>Aufträge erscheinen hier, während sie laufen, warten oder eben endeten.</translation>
    </message>
    <message>
        <source>Note of the selected job</source>
        <translation>Anmerkung zum gewählten Auftrag</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>Jetzt &amp;ausführen</translation>
    </message>
    <message>
        <source>Run the selected waiting jobs without waiting any longer</source>
        <translation>Die gewählten wartenden Aufträge ohne weiteres Warten ausführen</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>&amp;Erneut ausführen</translation>
    </message>
    <message>
        <source>Queue the selected finished or failed jobs again</source>
        <translation>Die gewählten beendeten oder gescheiterten Aufträge neu einreihen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>Cancel the selected jobs</source>
        <translation>Die gewählten Aufträge abbrechen</translation>
    </message>
    <message>
        <source>&amp;1: before all others</source>
        <translation>&amp;1: vor allen anderen</translation>
    </message>
    <message>
        <source>&amp;2: normal</source>
        <translation>&amp;2: normal</translation>
    </message>
    <message>
        <source>&amp;3: later</source>
        <translation>&amp;3: später</translation>
    </message>
    <message>
        <source>&amp;4: when nothing else is left</source>
        <translation>&amp;4: wenn sonst nichts mehr da ist</translation>
    </message>
    <message>
        <source>Give the selected waiting jobs priority %1</source>
        <translation>Den gewählten wartenden Aufträgen Priorität %1 geben</translation>
    </message>
    <message>
        <source>&amp;Pause its queue</source>
        <translation>Seine Warteschlange an&amp;halten</translation>
    </message>
    <message>
        <source>Start no more jobs of the queues that the selected jobs stand in</source>
        <translation>Keine Aufträge der Warteschlangen mehr beginnen, in denen die gewählten stehen</translation>
    </message>
    <message>
        <source>R&amp;esume its queue</source>
        <translation>Seine Warteschlange &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Let the queues of the selected jobs go on</source>
        <translation>Die Warteschlangen der gewählten Aufträge weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Queue tools</source>
        <translation>Werkzeuge der Warteschlange</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Which of the waiting jobs come first</source>
        <translation>Welche der wartenden Aufträge zuerst kommen</translation>
    </message>
    <message>
        <source>Pri&amp;ority</source>
        <translation>P&amp;riorität</translation>
    </message>
    <message numerus="yes">
        <source>Cancel these %n jobs?</source>
        <translation>
            <numerusform>Diesen Auftrag abbrechen?</numerusform>
            <numerusform>Diese %n Aufträge abbrechen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the jobs</source>
        <translation>Aufträge abbrechen</translation>
    </message>
</context>
<context>
    <name>kuramori::RecordingTableModel</name>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Narrated by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Berichtet von</translation>
    </message>
</context>
<context>
    <name>kuramori::RecordingsDialog</name>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>C&amp;hoose it</source>
        <translation>&amp;Wählen</translation>
    </message>
    <message>
        <source>Only this recording will do: another one does not count as here</source>
        <translation>Nur diese Aufnahme genügt: Eine andere gilt nicht als vorhanden</translation>
    </message>
    <message>
        <source>&amp;Any will do</source>
        <translation>&amp;Jede genügt</translation>
    </message>
    <message>
        <source>Take the choice back: whatever recording comes counts as here</source>
        <translation>Die Wahl zurücknehmen: Jede Aufnahme, die kommt, gilt als vorhanden</translation>
    </message>
    <message>
        <source>Ask the &amp;services</source>
        <translation>&amp;Dienste fragen</translation>
    </message>
    <message>
        <source>Ask Hardcover and Audible which recordings there are, past what is remembered</source>
        <translation>Hardcover und Audible fragen, welche Aufnahmen es gibt, ohne frühere Antworten zu verwenden</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>No recording is chosen: whichever comes will do.</source>
        <translation>Keine Aufnahme ist gewählt: Jede, die kommt, genügt.</translation>
    </message>
    <message>
        <source>The services are being asked …</source>
        <translation>Die Dienste werden gefragt …</translation>
    </message>
</context>
<context>
    <name>kuramori::ReviewPanel</name>
    <message>
        <source>&amp;Filter the books to review</source>
        <translation>Zu prüfende Bücher &amp;filtern</translation>
    </message>
    <message>
        <source>Find books to review by title, author or path</source>
        <translation>Zu prüfende Bücher nach Titel, Autor oder Pfad finden</translation>
    </message>
    <message>
        <source>&amp;Look up books</source>
        <translation>Bücher &amp;nachschlagen</translation>
    </message>
    <message>
        <source>Ask providers about all books that are due</source>
        <translation>Anbieter nach allen fälligen Büchern fragen</translation>
    </message>
    <message>
        <source>Choose &amp;1</source>
        <translation>&amp;1 wählen</translation>
    </message>
    <message>
        <source>Choose &amp;2</source>
        <translation>&amp;2 wählen</translation>
    </message>
    <message>
        <source>Choose &amp;3</source>
        <translation>&amp;3 wählen</translation>
    </message>
    <message>
        <source>The book is candidate %1; show the next book</source>
        <translation>Das Buch ist Kandidat %1; das nächste Buch zeigen</translation>
    </message>
    <message>
        <source>None of t&amp;hese</source>
        <translation>K&amp;einer davon</translation>
    </message>
    <message>
        <source>The book is none of the candidates shown; others that there are come up later</source>
        <translation>Das Buch ist keiner der gezeigten Kandidaten; weitere vorhandene folgen</translation>
    </message>
    <message>
        <source>&amp;No provider has it</source>
        <translation>&amp;Kein Anbieter hat es</translation>
    </message>
    <message>
        <source>The book is nothing that any provider has, now or later</source>
        <translation>Kein Anbieter hat das Buch, weder jetzt noch später</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Über&amp;springen</translation>
    </message>
    <message>
        <source>Show the next book; this one comes last until the window is closed</source>
        <translation>Das nächste Buch zeigen; dieses kommt zuletzt, bis das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>S&amp;perren</translation>
    </message>
    <message>
        <source>Keep title, authors and series of the book as they are, whatever providers say</source>
        <translation>Titel, Autoren und Reihe des Buchs behalten, was auch Anbieter sagen</translation>
    </message>
    <message>
        <source>Look up a&amp;gain</source>
        <translation>Erne&amp;ut nachschlagen</translation>
    </message>
    <message>
        <source>Ask providers about this book again, past all that they said before</source>
        <translation>Anbieter erneut nach diesem Buch fragen, an früheren Antworten vorbei</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>Seite ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show the page of the candidate whose column is selected, or of the first, in the browser</source>
        <translation>Seite des Kandidaten der gewählten Spalte, sonst des ersten, im Browser zeigen</translation>
    </message>
    <message>
        <source>&amp;Another record…</source>
        <translation>&amp;Anderer Datensatz …</translation>
    </message>
    <message>
        <source>Type the number, or paste the link, of the record that the book is</source>
        <translation>Nummer eingeben oder Link einfügen, welcher Datensatz das Buch ist</translation>
    </message>
    <message>
        <source>&amp;Take this record</source>
        <translation>Diesen Datensatz über&amp;nehmen</translation>
    </message>
    <message>
        <source>The book is the record that was typed or pasted</source>
        <translation>Das Buch ist der eingegebene oder eingefügte Datensatz</translation>
    </message>
    <message>
        <source>Books to review</source>
        <translation>Zu prüfende Bücher</translation>
    </message>
    <message>
        <source>The book and its candidates</source>
        <translation>Das Buch und seine Kandidaten</translation>
    </message>
    <message>
        <source>Filter by title, author or path</source>
        <translation>Nach Titel, Autor oder Pfad filtern</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Review tools</source>
        <translation>Werkzeuge zum Prüfen</translation>
    </message>
    <message>
        <source>Candidate tools</source>
        <translation>Werkzeuge für Kandidaten</translation>
    </message>
    <message>
        <source>Why it may be another recording</source>
        <translation>Warum es eine andere Aufnahme sein kann</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>Anderer Datensatz</translation>
    </message>
    <message>
        <source>Another record: an ASIN, an ISBN, or a link of Audible, Hardcover, Open Library or Apple</source>
        <translation>Anderer Datensatz: ASIN, ISBN oder Link von Audible, Hardcover, Open Library oder Apple</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Books that providers have something like, but not surely, show up here. Those that nobody was asked about yet are looked up at night, or now.</source>
        <translation>Bücher, zu denen Anbieter etwas Ähnliches, aber nichts Sicheres haben, erscheinen hier. Nach noch nicht nachgeschlagenen wird nachts gefragt, oder jetzt.</translation>
    </message>
    <message>
        <source>No such books</source>
        <translation>Keine solchen Bücher</translation>
    </message>
    <message>
        <source>No book to review has all words of the filter.</source>
        <translation>Kein zu prüfendes Buch enthält alle Wörter des Filters.</translation>
    </message>
    <message>
        <source>Search by &amp;hand…</source>
        <translation>Von &amp;Hand suchen…</translation>
    </message>
    <message>
        <source>Ask providers for a title and authors that you type, instead of what the files say</source>
        <translation>Die Anbieter nach einem eingegebenen Titel und Autoren fragen statt nach dem, was die Dateien sagen</translation>
    </message>
</context>
<context>
    <name>kuramori::ReviewTableModel</name>
    <message>
        <source>two works are nearly as likely, the best by %1 %</source>
        <translation>zwei Werke fast gleich wahrscheinlich, das beste zu %1 %</translation>
    </message>
    <message>
        <source>the best is alike by %1 % only</source>
        <translation>das beste ähnelt nur zu %1 %</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>you refused another record of this work</source>
        <translation>Sie haben einen anderen Datensatz dieses Werks abgelehnt</translation>
    </message>
</context>
<context>
    <name>kuramori::ReviewTabs</name>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Which record of the providers a book is</source>
        <translation>Welcher Datensatz der Anbieter ein Buch ist</translation>
    </message>
    <message>
        <source>Which words of a field hold</source>
        <translation>Welche Angabe eines Felds gilt</translation>
    </message>
    <message>
        <source>Fiel&amp;ds</source>
        <translation>Fel&amp;der</translation>
    </message>
    <message>
        <source>Anime</source>
        <translation>Anime</translation>
    </message>
    <message>
        <source>Which anime of AniList one of MyAnimeList is</source>
        <translation>Welcher Anime von AniList einer von MyAnimeList ist</translation>
    </message>
    <message>
        <source>Ani&amp;me</source>
        <translation>Ani&amp;me</translation>
    </message>
    <message>
        <source>Show the series of which a person has to say which of the services&apos; series they are</source>
        <translation>Die Reihen zeigen, bei denen zu sagen ist, welche Reihe der Dienste sie sind</translation>
    </message>
    <message>
        <source>Series: %1 unsure</source>
        <translation>Reihen: %1 unsicher</translation>
    </message>
</context>
<context>
    <name>kuramori::SearchDialog</name>
    <message>
        <source>Search for the book</source>
        <translation>Nach dem Buch suchen</translation>
    </message>
    <message>
        <source>Providers are asked for these words instead of those in the files, now and later. What they have comes up for review, unless it is surely the book. Undo looks by the files again.</source>
        <translation>Die Anbieter werden nach diesen Worten gefragt statt nach denen der Dateien, jetzt und später. Was sie haben, kommt zur Prüfung, wenn es nicht sicher das Buch ist. Rückgängig machen sucht wieder nach den Dateien.</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Anybody; several with a semicolon between</source>
        <translation>Beliebig; mehrere mit Strichpunkt dazwischen</translation>
    </message>
    <message>
        <source>&amp;Authors</source>
        <translation>&amp;Autoren</translation>
    </message>
</context>
<context>
    <name>kuramori::SearchField</name>
    <message>
        <source>Clear the text</source>
        <translation>Den Text löschen</translation>
    </message>
</context>
<context>
    <name>kuramori::SecretField</name>
    <message>
        <source>from the environment</source>
        <translation>aus der Umgebung</translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <translation>im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>kept in an encrypted file</source>
        <translation>in einer verschlüsselten Datei aufbewahrt</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Vergessen …</translation>
    </message>
    <message>
        <source>API key or password</source>
        <translation>API-Schlüssel oder Passwort</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Anzeigen, was eingegeben ist</translation>
    </message>
    <message>
        <source>%1 stands in the environment of this program and goes before what is typed in.</source>
        <translation>%1 steht in der Umgebung dieses Programms und geht dem vor, was eingegeben wird.</translation>
    </message>
    <message>
        <source>Nothing here needs it any more: it can be forgotten.</source>
        <translation>Nichts hier braucht es mehr: Es kann vergessen werden.</translation>
    </message>
    <message>
        <source>Looking for a place to keep it …</source>
        <translation>Ein Ort zum Aufbewahren wird gesucht …</translation>
    </message>
    <message>
        <source>It will be kept in the keyring of this desktop, and sent to this address alone.</source>
        <translation>Es wird im Schlüsselbund dieses Desktops aufbewahrt und allein an diese Adresse gesendet.</translation>
    </message>
    <message>
        <source>It will be kept in an encrypted file of the profile, not in a keyring, and sent to this address alone.</source>
        <translation>Es wird in einer verschlüsselten Datei des Profils aufbewahrt, nicht in einem Schlüsselbund, und allein an diese Adresse gesendet.</translation>
    </message>
    <message>
        <source>Forget the secret %1? It cannot be brought back from here.</source>
        <translation>Das Geheimnis %1 vergessen? Von hier aus lässt es sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
</context>
<context>
    <name>kuramori::SeriesLinkModel</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Called there</source>
        <translation>Dort genannt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Zuletzt genannt</translation>
    </message>
</context>
<context>
    <name>kuramori::SeriesLinkPane</name>
    <message>
        <source>Series of the services</source>
        <translation>Reihen der Dienste</translation>
    </message>
    <message>
        <source>Tools for series of the services</source>
        <translation>Werkzeuge für Reihen der Dienste</translation>
    </message>
    <message>
        <source>It is &amp;this one</source>
        <translation>&amp;Diese ist es</translation>
    </message>
    <message>
        <source>The series is the selected one of this service, and no other of it</source>
        <translation>Die Reihe ist die gewählte dieses Dienstes und keine andere von ihm</translation>
    </message>
    <message>
        <source>&amp;Not this one</source>
        <translation>Diese &amp;nicht</translation>
    </message>
    <message>
        <source>The series is not the selected one; its list does not count</source>
        <translation>Die Reihe ist nicht die gewählte; deren Liste zählt nicht</translation>
    </message>
    <message>
        <source>No ser&amp;vice has it</source>
        <translation>Kein Diens&amp;t hat sie</translation>
    </message>
    <message>
        <source>The series is none that any service has, now or later</source>
        <translation>Die Reihe ist keine, die ein Dienst hat, jetzt oder später</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>Ihre Seite &amp;öffnen</translation>
    </message>
    <message>
        <source>Show the page of the selected series in the browser</source>
        <translation>Die Seite der gewählten Reihe im Browser zeigen</translation>
    </message>
    <message>
        <source>Anot&amp;her one…</source>
        <translation>Eine ande&amp;re …</translation>
    </message>
    <message>
        <source>Type the number, or paste the link, of the series at Hardcover</source>
        <translation>Die Nummer der Reihe bei Hardcover eingeben oder ihren Link einfügen</translation>
    </message>
    <message>
        <source>Look up a&amp;gain</source>
        <translation>Erneut nach&amp;schlagen</translation>
    </message>
    <message>
        <source>Ask the services about this series again, past all that they said before</source>
        <translation>Die Dienste erneut nach dieser Reihe fragen, ungeachtet ihrer früheren Antworten</translation>
    </message>
    <message>
        <source>Ta&amp;ke this series</source>
        <translation>Diese Reihe nehm&amp;en</translation>
    </message>
    <message>
        <source>The series is the one that was typed or pasted</source>
        <translation>Die Reihe ist die eingegebene oder eingefügte</translation>
    </message>
    <message>
        <source>Another series</source>
        <translation>Eine andere Reihe</translation>
    </message>
    <message>
        <source>Another series: its number at Hardcover, or the link of its page there</source>
        <translation>Eine andere Reihe: ihre Nummer bei Hardcover oder der Link ihrer Seite dort</translation>
    </message>
    <message>
        <source>Why no service has the series</source>
        <translation>Warum kein Dienst die Reihe hat</translation>
    </message>
</context>
<context>
    <name>kuramori::SeriesPanel</name>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Volumes of the series</source>
        <translation>Bände der Reihe</translation>
    </message>
    <message>
        <source>Filter by series or author</source>
        <translation>Nach Reihe oder Autor filtern</translation>
    </message>
    <message>
        <source>&amp;Filter the series</source>
        <translation>Reihen &amp;filtern</translation>
    </message>
    <message>
        <source>Find series by their names and authors</source>
        <translation>Reihen nach Namen und Autoren finden</translation>
    </message>
    <message>
        <source>Only series with &amp;gaps</source>
        <translation>Nur Reihen mit &amp;Lücken</translation>
    </message>
    <message>
        <source>Show the series of which a volume is missing between others</source>
        <translation>Reihen zeigen, denen zwischendrin ein Band fehlt</translation>
    </message>
    <message>
        <source>&amp;Ignore the volume</source>
        <translation>Band über&amp;gehen</translation>
    </message>
    <message>
        <source>Do not count the selected gaps and books of the series; with none selected, all its gaps</source>
        <translation>Ausgewählte Lücken und Bücher der Reihe nicht zählen; ohne Auswahl alle ihre Lücken</translation>
    </message>
    <message>
        <source>&amp;Count the volume again</source>
        <translation>Band wieder &amp;zählen</translation>
    </message>
    <message>
        <source>Take back that the selected gaps and books of the series are ignored</source>
        <translation>Das Übergehen der ausgewählten Lücken und Bücher der Reihe zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Pin the book</source>
        <translation>Buch fest&amp;halten</translation>
    </message>
    <message>
        <source>Keep the selected books of the series put together as they are, whatever a scan finds</source>
        <translation>Ausgewählte Bücher der Reihe so zusammengestellt lassen, was ein Einlesen auch findet</translation>
    </message>
    <message>
        <source>&amp;Open the folder of the volume</source>
        <translation>&amp;Ordner des Bandes öffnen</translation>
    </message>
    <message>
        <source>Show the files of the selected volume in the file manager</source>
        <translation>Dateien des ausgewählten Bandes im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Series tools</source>
        <translation>Werkzeuge für Reihen</translation>
    </message>
    <message>
        <source>No series yet</source>
        <translation>Noch keine Reihen</translation>
    </message>
    <message>
        <source>Series come from the names, tags and side-cars of your audiobooks. Add the folder they lie in.</source>
        <translation>Reihen ergeben sich aus Namen, Tags und Begleitdateien der Hörbücher. Den Ordner hinzufügen, in dem sie liegen.</translation>
    </message>
    <message>
        <source>No series is called that</source>
        <translation>Keine Reihe heißt so</translation>
    </message>
    <message>
        <source>All words must occur in the name of a series or of its authors. Case and accents do not matter.</source>
        <translation>Alle Wörter müssen im Namen einer Reihe oder ihrer Autoren vorkommen. Groß- und Kleinschreibung und Akzente zählen nicht.</translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>Keine Lücken</translation>
    </message>
    <message>
        <source>Of the series that the filter leaves, none misses a volume between those that are there.</source>
        <translation>Keiner der gefilterten Reihen fehlt ein Band zwischen den vorhandenen.</translation>
    </message>
    <message>
        <source>No file of %1 is there.</source>
        <translation>Von %1 ist keine Datei da.</translation>
    </message>
    <message>
        <source>%1 of %2 series</source>
        <translation>%1 von %2 Reihen</translation>
    </message>
    <message>
        <source>Volume tools</source>
        <translation>Werkzeuge für Bände</translation>
    </message>
    <message>
        <source>Only &amp;unsure ones</source>
        <translation>Nur &amp;unsichere</translation>
    </message>
    <message>
        <source>Show the series of which a person has to say which of the services&apos; series they are</source>
        <translation>Die Reihen zeigen, von denen jemand sagen muss, welche der Dienste sie sind</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Bände</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>What of the series is here, and what is missing</source>
        <translation>Was von der Reihe da ist und was fehlt</translation>
    </message>
    <message>
        <source>Which of the services&apos; series it is</source>
        <translation>Welche der Reihen der Dienste es ist</translation>
    </message>
    <message>
        <source>No series is unsure</source>
        <translation>Keine Reihe ist unsicher</translation>
    </message>
    <message>
        <source>Of the series that the filter leaves, each one is a service&apos;s for sure, or no service has told of any that it may be.</source>
        <translation>Von den Reihen, die der Filter übrig lässt, gehört jede sicher zu der eines Dienstes, oder kein Dienst hat eine genannt, die es sein könnte.</translation>
    </message>
    <message>
        <source>Series of the ser&amp;vices</source>
        <translation>Reihen der Diens&amp;te</translation>
    </message>
    <message>
        <source>%1, unsure: %2</source>
        <translation>%1, unsicher: %2</translation>
    </message>
    <message>
        <source>&amp;Want it</source>
        <translation>&amp;Wünschen</translation>
    </message>
    <message>
        <source>Say that the selected missing volumes are wanted, or no longer</source>
        <translation>Sagen, dass die gewählten fehlenden Bände gewünscht sind, oder nicht mehr</translation>
    </message>
    <message>
        <source>P&amp;ush it</source>
        <translation>&amp;Vorziehen</translation>
    </message>
    <message>
        <source>Give the selected missing volumes ten points more, or take them back</source>
        <translation>Den gewählten fehlenden Bänden zehn Punkte mehr geben oder sie wieder nehmen</translation>
    </message>
    <message>
        <source>&amp;Recordings …</source>
        <translation>&amp;Aufnahmen …</translation>
    </message>
    <message>
        <source>See which recordings there are of the selected missing volume, and choose the one you want</source>
        <translation>Sehen, welche Aufnahmen es vom gewählten fehlenden Band gibt, und die gewünschte wählen</translation>
    </message>
    <message>
        <source>Pin it on &amp;top</source>
        <translation>&amp;Obenan anheften</translation>
    </message>
    <message>
        <source>Pin the selected missing volumes on top of what is wanted, whatever their score, or no longer</source>
        <translation>Die gewählten fehlenden Bände unter den gewünschten obenan anheften, was immer ihre Punkte sind, oder nicht mehr</translation>
    </message>
    <message>
        <source>&amp;0 No rating</source>
        <translation>&amp;0 Keine Bewertung</translation>
    </message>
    <message>
        <source>Rate the selected series: %1. What is missing of series that you like comes first in Wanted</source>
        <translation>Die ausgewählte Reihe bewerten: %1. Was von Reihen fehlt, die Ihnen gefallen, steht unter Gewünscht vorn</translation>
    </message>
    <message>
        <source>Take the rating of the selected series off</source>
        <translation>Der ausgewählten Reihe die Bewertung nehmen</translation>
    </message>
    <message>
        <source>Rate the &amp;series</source>
        <translation>Reihe &amp;bewerten</translation>
    </message>
</context>
<context>
    <name>kuramori::SeriesTableModel</name>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Bände</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>gap, ignored</source>
        <translation>Lücke, übergangen</translation>
    </message>
    <message>
        <source>omnibus</source>
        <translation>Sammelband</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>files missing</source>
        <translation>Dateien fehlen</translation>
    </message>
    <message>
        <source>%1 recordings</source>
        <translation>%1 Aufnahmen</translation>
    </message>
    <message>
        <source>place unknown</source>
        <translation>Platz unbekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Kommend</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) of %1</source>
        <translation>
            <numerusform>%n Stern von %1</numerusform>
            <numerusform>%n Sterne von %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kuramori::ServerDialog</name>
    <message>
        <source>Change the server %1</source>
        <translation>Den Server %1 ändern</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Name des Servers</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Än&amp;dern</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>By an API key (Audiobookshelf 2.26 and later)</source>
        <translation>Mit einem API-Schlüssel (Audiobookshelf ab 2.26)</translation>
    </message>
    <message>
        <source>By user and password</source>
        <translation>Mit Benutzer und Passwort</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Wie anmelden</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>User on the server</source>
        <translation>Benutzer auf dem Server</translation>
    </message>
    <message>
        <source>The name stays: the secret goes by it.</source>
        <translation>Der Name bleibt: Nach ihm richtet sich das Geheimnis.</translation>
    </message>
    <message>
        <source>There is a server %1 already.</source>
        <translation>Es gibt schon einen Server %1.</translation>
    </message>
    <message>
        <source>Write the name of the user.</source>
        <translation>Den Namen des Benutzers angeben.</translation>
    </message>
    <message>
        <source>&amp;Key or password</source>
        <translation>&amp;Schlüssel oder Passwort</translation>
    </message>
    <message>
        <source>The secret %1 is forgotten.</source>
        <translation>Das Geheimnis %1 ist vergessen.</translation>
    </message>
</context>
<context>
    <name>kuramori::ServerPane</name>
    <message>
        <source>The server has not been read to its end yet. Test it, then read it.</source>
        <translation>Der Server wurde noch nicht zu Ende gelesen. Erst testen, dann lesen.</translation>
    </message>
    <message>
        <source>%1 has listened to %2 books and begun %3 more.</source>
        <translation>%1 hat %2 Bücher gehört und %3 weitere angefangen.</translation>
    </message>
    <message>
        <source>the server does not tell of it any more</source>
        <translation>der Server nennt sie nicht mehr</translation>
    </message>
    <message>
        <source>holds no books and is not read</source>
        <translation>enthält keine Bücher und wird nicht gelesen</translation>
    </message>
    <message>
        <source>Libraries of the server</source>
        <translation>Bibliotheken des Servers</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Mapped folders</source>
        <translation>Zugeordnete Ordner</translation>
    </message>
    <message>
        <source>Folder of the server</source>
        <translation>Ordner des Servers</translation>
    </message>
    <message>
        <source>Folder here</source>
        <translation>Ordner hier</translation>
    </message>
    <message>
        <source>Details of the server</source>
        <translation>Einzelheiten des Servers</translation>
    </message>
    <message>
        <source>Why the server was not read to its end</source>
        <translation>Warum der Server nicht zu Ende gelesen wurde</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Where its folders are here</source>
        <translation>Wo seine Ordner hier liegen</translation>
    </message>
    <message>
        <source>Folder mapping tools</source>
        <translation>Werkzeuge für Zuordnungen</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>kuramori::ServerTableModel</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Zuletzt gelesen</translation>
    </message>
</context>
<context>
    <name>kuramori::ServersPanel</name>
    <message>
        <source>&amp;Add a server…</source>
        <translation>Server &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Change the server…</source>
        <translation>Server &amp;ändern …</translation>
    </message>
    <message>
        <source>Change the address of the server, or whom it takes us for</source>
        <translation>Die Adresse des Servers ändern, oder das Konto darauf</translation>
    </message>
    <message>
        <source>For&amp;get the server…</source>
        <translation>Server &amp;vergessen …</translation>
    </message>
    <message>
        <source>Remove the server and what was read of it from here. Nothing on it is changed.</source>
        <translation>Den Server und was von ihm gelesen wurde hier entfernen. Auf ihm wird nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Test the server</source>
        <translation>Server &amp;testen</translation>
    </message>
    <message>
        <source>Ask the server who it is, now, and look for one file of each of its folders on this machine</source>
        <translation>Den Server jetzt fragen, wer er ist, und aus jedem seiner Ordner eine Datei auf diesem Rechner suchen</translation>
    </message>
    <message>
        <source>&amp;Read it now</source>
        <translation>Jetzt &amp;lesen</translation>
    </message>
    <message>
        <source>Read what has changed on the server since it was last read</source>
        <translation>Lesen, was sich auf dem Server seit dem letzten Mal geändert hat</translation>
    </message>
    <message>
        <source>Read it &amp;daily</source>
        <translation>Tä&amp;glich lesen</translation>
    </message>
    <message>
        <source>Read the server once a day, at the time of the setting; otherwise it is read only when you say so</source>
        <translation>Den Server einmal am Tag lesen, zur eingestellten Zeit; sonst nur auf Anweisung</translation>
    </message>
    <message>
        <source>&amp;Map a folder…</source>
        <translation>Ordner &amp;zuordnen …</translation>
    </message>
    <message>
        <source>Say where a folder of the server is on this machine, so that its files are found</source>
        <translation>Angeben, wo ein Ordner des Servers auf diesem Rechner liegt, damit seine Dateien gefunden werden</translation>
    </message>
    <message>
        <source>Ta&amp;ke the mapping away</source>
        <translation>Zuordnung &amp;wegnehmen</translation>
    </message>
    <message>
        <source>Forget where the folder that is selected is on this machine</source>
        <translation>Vergessen, wo der ausgewählte Ordner auf diesem Rechner liegt</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>What came of the last test</source>
        <translation>Was beim letzten Test herauskam</translation>
    </message>
    <message>
        <source>Server tools</source>
        <translation>Werkzeuge für Server</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Noch kein Server</translation>
    </message>
    <message>
        <source>Forget this server with all that was read of it? This cannot be taken back: added again, it is read anew. Nothing on the server changes.</source>
        <translation>Diesen Server mit allem vergessen, was von ihm gelesen wurde? Das lässt sich nicht zurücknehmen: Wieder hinzugefügt, wird er neu gelesen. Auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Name an Audiobookshelf server whose books are to be read. Nothing on it is changed unless you allow it.</source>
        <translation>Einen Audiobookshelf-Server nennen, dessen Bücher eingelesen werden sollen. Auf ihm wird nichts geändert, solange Sie es nicht erlauben.</translation>
    </message>
    <message>
        <source>&amp;Write back…</source>
        <translation>&amp;Zurückschreiben…</translation>
    </message>
    <message>
        <source>See what is known here and not on the server, and write what you agree to</source>
        <translation>Ansehen, was hier bekannt ist und auf dem Server nicht, und schreiben, womit Sie einverstanden sind</translation>
    </message>
    <message>
        <source>Name your Audiobookshelf server: its books and how far you have listened are read once a day. Nothing on it is changed unless you allow it.</source>
        <translation>Ihren Audiobookshelf-Server nennen: Seine Bücher und wie weit Sie gehört haben, werden einmal am Tag eingelesen. Auf ihm wird nichts geändert, solange Sie es nicht erlauben.</translation>
    </message>
</context>
<context>
    <name>kuramori::Session</name>
    <message>
        <source>Stopping: the jobs that run come to a safe point …</source>
        <translation>Hält an: Die laufenden Aufträge kommen an einen sicheren Punkt …</translation>
    </message>
</context>
<context>
    <name>kuramori::SettingEditor</name>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 ist jetzt %2</translation>
    </message>
    <message>
        <source>%1 is as at first</source>
        <translation>%1 ist wie am Anfang</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>kuramori::SettingRow</name>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zur Vorgabe: %1</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Wirkt beim nächsten Start.</translation>
    </message>
    <message>
        <source>The environment of this process says otherwise than the file, and wins.</source>
        <translation>Die Umgebung dieses Prozesses sagt etwas anderes als die Datei und gilt.</translation>
    </message>
    <message>
        <source>--set on the command line of this process says so, and wins over the file.</source>
        <translation>--set auf der Befehlszeile dieses Prozesses sagt es so und gilt vor der Datei.</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
</context>
<context>
    <name>kuramori::SettingsDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
</context>
<context>
    <name>kuramori::SideBySideModel</name>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Titelbild</translation>
    </message>
</context>
<context>
    <name>kuramori::SideCarDialog</name>
    <message>
        <source>&amp;Replace side-cars that others wrote, too</source>
        <translation>Auch Begleitdateien anderer e&amp;rsetzen</translation>
    </message>
    <message>
        <source>Write side-cars</source>
        <translation>Begleitdateien schreiben</translation>
    </message>
    <message>
        <source>A side-car beside a book says what is known of it, so that the library can be read without this program. Nothing is written into folders where nobody has allowed it (panel Folders), or beside audio that may be what is being seeded.</source>
        <translation>Eine Begleitdatei neben einem Buch sagt, was darüber bekannt ist, sodass die Bibliothek auch ohne dieses Programm lesbar ist. In Ordner, für die es niemand erlaubt hat (Bereich Ordner), und neben Audiodateien, die gerade verteilt werden könnten, wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>State of the work</source>
        <translation>Stand der Arbeit</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>metadata.json (Audiobookshelf)</source>
        <translation>metadata.json (Audiobookshelf)</translation>
    </message>
    <message>
        <source>metadata.opf (Calibre)</source>
        <translation>metadata.opf (Calibre)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Form of the side-cars</source>
        <translation>Form der Begleitdateien</translation>
    </message>
    <message>
        <source>The old ones go to the bin of the folder, and what they say of the books counts no longer. Taking the run back brings them back.</source>
        <translation>Die alten kommen in den Papierkorb des Ordners, und was sie über die Bücher sagen, zählt nicht mehr. Den Lauf zurücknehmen bringt sie zurück.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Take the last run &amp;back</source>
        <translation>Letzten Lauf &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Take away what was written last, and bring back what lay there, where nobody has changed it since</source>
        <translation>Das zuletzt Geschriebene wegnehmen und das Frühere zurückbringen, wo es seither niemand geändert hat</translation>
    </message>
    <message>
        <source>Side-cars</source>
        <translation>Begleitdateien</translation>
    </message>
    <message>
        <source>Looking at the folders …</source>
        <translation>Die Ordner werden angesehen …</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde angehalten.</translation>
    </message>
    <message>
        <source>Side-cars taken back: %1 of %2.</source>
        <translation>Zurückgenommene Begleitdateien: %1 von %2.</translation>
    </message>
    <message>
        <source>Side-cars to write: %1. Up to date: %2. Not written: %3.</source>
        <translation>Zu schreibende Begleitdateien: %1. Aktuell: %2. Nicht geschrieben: %3.</translation>
    </message>
    <message>
        <source>Side-cars written: %1. Up to date: %2. Not written: %3.</source>
        <translation>Geschriebene Begleitdateien: %1. Aktuell: %2. Nicht geschrieben: %3.</translation>
    </message>
</context>
<context>
    <name>kuramori::SideCarModel</name>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Side-car</source>
        <translation>Begleitdatei</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>kuramori::SnapshotTableModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Position before</source>
        <translation>Platz zuvor</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Score change</source>
        <translation>Änderung der Wertung</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Members change</source>
        <translation>Änderung der Mitglieder</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Beliebtheit</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
</context>
<context>
    <name>kuramori::SnapshotsPanel</name>
    <message>
        <source>Works of the snapshot</source>
        <translation>Werke der Momentaufnahme</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Momentaufnahmen</translation>
    </message>
    <message>
        <source>&amp;Filter the snapshot</source>
        <translation>Die Momentaufnahme &amp;filtern</translation>
    </message>
    <message>
        <source>Find works of the snapshot by their titles in any language</source>
        <translation>Werke der Momentaufnahme nach ihren Titeln in jeder Sprache finden</translation>
    </message>
    <message>
        <source>&amp;Compare two days</source>
        <translation>Zwei Tage &amp;vergleichen</translation>
    </message>
    <message>
        <source>Show what changed in the list since another day</source>
        <translation>Zeigen, was sich in der Liste seit einem anderen Tag geändert hat</translation>
    </message>
    <message>
        <source>Show in the &amp;library</source>
        <translation>In der &amp;Bibliothek zeigen</translation>
    </message>
    <message>
        <source>Show the current work of the snapshot in the library, with all that is known of it</source>
        <translation>Das gewählte Werk der Momentaufnahme in der Bibliothek zeigen, mit allem, was bekannt ist</translation>
    </message>
    <message>
        <source>C&amp;opy works</source>
        <translation>Werke k&amp;opieren</translation>
    </message>
    <message>
        <source>Copy the selected works of the snapshot, for a table or a text</source>
        <translation>Die gewählten Werke der Momentaufnahme kopieren, für eine Tabelle oder einen Text</translation>
    </message>
    <message>
        <source>Show &amp;all works</source>
        <translation>&amp;Alle Werke zeigen</translation>
    </message>
    <message>
        <source>Show c&amp;hanged works</source>
        <translation>Geän&amp;derte Werke zeigen</translation>
    </message>
    <message>
        <source>Show &amp;new works</source>
        <translation>&amp;Neue Werke zeigen</translation>
    </message>
    <message>
        <source>Show works that are &amp;gone</source>
        <translation>Ver&amp;schwundene Werke zeigen</translation>
    </message>
    <message>
        <source>Show all works of the snapshot, and those that are gone since the other day</source>
        <translation>Alle Werke der Momentaufnahme zeigen, und die seit dem anderen Tag verschwundenen</translation>
    </message>
    <message>
        <source>Show the works whose position, score or members changed since the other day</source>
        <translation>Die Werke zeigen, deren Platz, Wertung oder Mitglieder sich seit dem anderen Tag änderten</translation>
    </message>
    <message>
        <source>Show the works that came into the list since the other day</source>
        <translation>Die Werke zeigen, die seit dem anderen Tag in die Liste kamen</translation>
    </message>
    <message>
        <source>Show the works that left the list since the other day</source>
        <translation>Die Werke zeigen, die seit dem anderen Tag die Liste verließen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Keine Liste</translation>
    </message>
    <message>
        <source>Day of the snapshot</source>
        <translation>Tag der Momentaufnahme</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Kein Tag</translation>
    </message>
    <message>
        <source>Day to compare with</source>
        <translation>Tag zum Vergleichen</translation>
    </message>
    <message>
        <source>No other day</source>
        <translation>Kein anderer Tag</translation>
    </message>
    <message>
        <source>Works shown</source>
        <translation>Gezeigte Werke</translation>
    </message>
    <message>
        <source>All works</source>
        <translation>Alle Werke</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Snapshot tools</source>
        <translation>Werkzeuge für Momentaufnahmen</translation>
    </message>
    <message>
        <source>Filter by title, in any language</source>
        <translation>Nach Titel filtern, in jeder Sprache</translation>
    </message>
    <message>
        <source>Filter by title</source>
        <translation>Nach Titel filtern</translation>
    </message>
    <message>
        <source>No snapshot yet</source>
        <translation>Noch keine Momentaufnahme</translation>
    </message>
    <message>
        <source>A snapshot keeps how a list stands on a day. With those of two days this panel shows what came, went and moved.</source>
        <translation>Eine Momentaufnahme hält fest, wie eine Liste an einem Tag steht. Mit denen zweier Tage zeigt dieser Bereich, was kam, ging und sich bewegte.</translation>
    </message>
    <message>
        <source>Nothing has such a title</source>
        <translation>Nichts hat einen solchen Titel</translation>
    </message>
    <message>
        <source>Of the works shown here, none has a title with all these words.</source>
        <translation>Von den Werken hier hat keines einen Titel mit all diesen Wörtern.</translation>
    </message>
    <message>
        <source>No such works</source>
        <translation>Keine solchen Werke</translation>
    </message>
    <message>
        <source>Beside the other day, no work of this snapshot is as you asked for.</source>
        <translation>Neben dem anderen Tag ist kein Werk dieser Momentaufnahme so, wie Sie es suchen.</translation>
    </message>
    <message>
        <source>Fo&amp;llow it</source>
        <translation>Fo&amp;lgen</translation>
    </message>
    <message>
        <source>Miss what belongs to the current work of the snapshot, its sequels above all; undo takes it back</source>
        <translation>Vermissen, was zum gewählten Werk des Schnappschusses gehört, vor allem seine Fortsetzungen; Rückgängig nimmt es zurück</translation>
    </message>
</context>
<context>
    <name>kuramori::SortChoice</name>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Kleinste zuerst</translation>
    </message>
    <message>
        <source>Turn the order around</source>
        <translation>Die Reihenfolge umdrehen</translation>
    </message>
</context>
<context>
    <name>kuramori::SourceTests</name>
    <message>
        <source>%1 was not asked, because its work is paused. Let it go on, then test again.</source>
        <translation>%1 wurde nicht gefragt, weil seine Arbeit angehalten ist. Lassen Sie sie weitergehen und testen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 is being tested …</source>
        <translation>%1 wird getestet …</translation>
    </message>
    <message>
        <source>The test of %1 takes long: it stands in the Queue.</source>
        <translation>Der Test von %1 dauert lange: Er steht in der Warteschlange.</translation>
    </message>
</context>
<context>
    <name>kuramori::SpellingTableModel</name>
    <message>
        <source>the same as %1</source>
        <translation>dieselbe Person wie %1</translation>
    </message>
    <message>
        <source>not the same as %1</source>
        <translation>nicht dieselbe Person wie %1</translation>
    </message>
    <message>
        <source>a pen name of %1</source>
        <translation>ein Pseudonym von %1</translation>
    </message>
    <message>
        <source>has the pen name %1</source>
        <translation>hat das Pseudonym %1</translation>
    </message>
    <message>
        <source>The name shown</source>
        <translation>Der Name, der angezeigt wird</translation>
    </message>
    <message>
        <source>The rules found it alike</source>
        <translation>Nach den Regeln gleich</translation>
    </message>
    <message>
        <source>You said on %1: %2</source>
        <translation>Festgelegt am %1: %2</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Why it is theirs</source>
        <translation>Warum sie zur Person gehört</translation>
    </message>
</context>
<context>
    <name>kuramori::StatusLine</name>
    <message>
        <source>State of the work</source>
        <translation>Stand der Arbeit</translation>
    </message>
    <message>
        <source>%1 rests until %2</source>
        <translation>%1 ruht bis %2</translation>
    </message>
    <message>
        <source>%1 is being tried again</source>
        <translation>%1 wird wieder versucht</translation>
    </message>
    <message>
        <source>Paused, %1 waiting</source>
        <translation>Angehalten, %1 warten</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>%1 laufen, %2 warten</translation>
    </message>
    <message>
        <source>, paused: %1</source>
        <translation>, angehalten: %1</translation>
    </message>
</context>
<context>
    <name>kuramori::Tray</name>
    <message>
        <source>Kuramori: %1</source>
        <translation>Kuramori: %1</translation>
    </message>
</context>
<context>
    <name>kuramori::VolumeTableModel</name>
    <message>
        <source>Here</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Files missing</source>
        <translation>Dateien fehlen</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Gap, ignored</source>
        <translation>Lücke, übergangen</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Narrators</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Kommend</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>gewünscht</translation>
    </message>
    <message>
        <source>pushed</source>
        <translation>vorgezogen</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
</context>
<context>
    <name>kuramori::WantedPane</name>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>day of release not known</source>
        <translation>Erscheinungstag nicht bekannt</translation>
    </message>
    <message>
        <source>released: %1</source>
        <translation>erschienen: %1</translation>
    </message>
    <message>
        <source>recordings: %1</source>
        <translation>Aufnahmen: %1</translation>
    </message>
    <message>
        <source>told by %1, last on %2</source>
        <translation>laut %1, zuletzt am %2</translation>
    </message>
    <message>
        <source>At this place your library has &quot;%1&quot;.</source>
        <translation>An dieser Stelle steht in Ihrer Bibliothek „%1“.</translation>
    </message>
    <message>
        <source>Recordings are known, in other languages than those of your books.</source>
        <translation>Aufnahmen sind bekannt, aber in anderen Sprachen als denen Ihrer Bücher.</translation>
    </message>
    <message>
        <source>Another book stands here according to %1.</source>
        <translation>Laut %1 steht hier ein anderes Buch.</translation>
    </message>
    <message>
        <source>What the score is made of</source>
        <translation>Woraus die Punkte bestehen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>episodes: %1</source>
        <translation>Folgen: %1</translation>
    </message>
    <message>
        <source>minutes each: %1</source>
        <translation>Minuten je Folge: %1</translation>
    </message>
</context>
<context>
    <name>kuramori::WantedPanel</name>
    <message>
        <source>&amp;Filter what is wanted</source>
        <translation>Gesuchtes &amp;filtern</translation>
    </message>
    <message>
        <source>Find entries by book, series or author</source>
        <translation>Einträge nach Buch, Serie oder Autor finden</translation>
    </message>
    <message>
        <source>&amp;Look up again</source>
        <translation>E&amp;rneut nachschlagen</translation>
    </message>
    <message>
        <source>Ask the services anew about the series of the selected entries</source>
        <translation>Die Dienste erneut nach den Serien der gewählten Einträge fragen</translation>
    </message>
    <message>
        <source>Look up &amp;all series</source>
        <translation>&amp;Alle Serien nachschlagen</translation>
    </message>
    <message>
        <source>&amp;Want it</source>
        <translation>&amp;Wünschen</translation>
    </message>
    <message>
        <source>Say that the selected entries are wanted, or no longer</source>
        <translation>Sagen, dass die gewählten Einträge gewünscht sind, oder nicht mehr</translation>
    </message>
    <message>
        <source>&amp;Ignore it</source>
        <translation>Nicht &amp;beachten</translation>
    </message>
    <message>
        <source>Do not count the selected volumes as missing, or count them again</source>
        <translation>Die gewählten Bände nicht als fehlend zählen, oder wieder</translation>
    </message>
    <message>
        <source>&amp;Pin it</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>Keep the selected entries on top, whatever their score, or no longer</source>
        <translation>Die gewählten Einträge unabhängig von den Punkten oben halten, oder nicht mehr</translation>
    </message>
    <message>
        <source>P&amp;ush it</source>
        <translation>&amp;Vorziehen</translation>
    </message>
    <message>
        <source>Give the selected entries ten points more, or take them back</source>
        <translation>Den gewählten Einträgen zehn Punkte mehr geben, oder sie zurücknehmen</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Entries shown</source>
        <translation>Gezeigte Einträge</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Kommend</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Zugaben</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Nicht beachtet</translation>
    </message>
    <message>
        <source>All that are not here</source>
        <translation>Alle, die nicht da sind</translation>
    </message>
    <message>
        <source>Tools of the wanted list</source>
        <translation>Werkzeuge der Suchliste</translation>
    </message>
    <message>
        <source>Tools for the selected entries</source>
        <translation>Werkzeuge für die gewählten Einträge</translation>
    </message>
    <message>
        <source>Nobody has been asked yet</source>
        <translation>Noch niemand wurde gefragt</translation>
    </message>
    <message>
        <source>No series was found for sure</source>
        <translation>Keine Serie wurde sicher gefunden</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nichts dergleichen</translation>
    </message>
    <message>
        <source>Of the series that are known, no entry is of the kind that you chose.</source>
        <translation>Von den bekannten Serien ist kein Eintrag von der gewählten Art.</translation>
    </message>
    <message>
        <source>No entry is called that</source>
        <translation>Kein Eintrag heißt so</translation>
    </message>
    <message>
        <source>All words must occur in the book, its series or its authors. Case and accents do not matter.</source>
        <translation>Alle Wörter müssen im Buch, in seiner Serie oder bei seinen Autoren vorkommen. Groß- und Kleinschreibung und Akzente zählen nicht.</translation>
    </message>
    <message>
        <source>%1 in %2 series</source>
        <translation>%1 in %2 Serien</translation>
    </message>
    <message>
        <source>I &amp;have it</source>
        <translation>Ist &amp;vorhanden</translation>
    </message>
    <message>
        <source>Say that the selected anime are here; undo takes it back</source>
        <translation>Sagen, dass die gewählten Anime da sind; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>Ask the services about all series of the library and the anime that you follow</source>
        <translation>Die Dienste nach allen Reihen der Bibliothek und den Anime fragen, denen Sie folgen</translation>
    </message>
    <message>
        <source>Filter by title, series or author</source>
        <translation>Nach Titel, Reihe oder Autor filtern</translation>
    </message>
    <message>
        <source>Books or anime</source>
        <translation>Bücher oder Anime</translation>
    </message>
    <message>
        <source>Books and anime</source>
        <translation>Bücher und Anime</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Anime</source>
        <translation>Anime</translation>
    </message>
    <message>
        <source>What is missing from your series, the services for metadata know. They are asked each night about some of them, or now about all. Hardcover, which knows most, wants a key of yours: see the settings. Of anime that you follow in the library, AniList is asked.</source>
        <translation>Was Ihren Reihen fehlt, wissen die Dienste für Metadaten. Sie werden jede Nacht nach einigen gefragt oder jetzt nach allen. Hardcover, das am meisten weiß, verlangt einen Schlüssel von Ihnen: siehe Einstellungen. Nach Anime, denen Sie in der Bibliothek folgen, wird AniList gefragt.</translation>
    </message>
    <message>
        <source>&amp;Recordings …</source>
        <translation>&amp;Aufnahmen …</translation>
    </message>
    <message>
        <source>See which recordings there are of the selected volume, and choose the one you want</source>
        <translation>Sehen, welche Aufnahmen es vom gewählten Band gibt, und die gewünschte wählen</translation>
    </message>
    <message>
        <source>A list of a service counts when at least two of your volumes stand in it at their places, or one has an ASIN or ISBN of it. The panel Series shows what was found besides, and takes your word on it.</source>
        <translation>Die Liste eines Dienstes zählt, wenn mindestens zwei Ihrer Bände an ihren Plätzen darin stehen oder einer eine ASIN oder ISBN davon hat. Der Bereich Reihen zeigt, was sonst gefunden wurde, und nimmt Ihr Wort dazu an.</translation>
    </message>
</context>
<context>
    <name>kuramori::WantedTableModel</name>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>kuramori::WelcomeDialog</name>
    <message>
        <source>Welcome to Kuramori</source>
        <translation>Willkommen bei Kuramori</translation>
    </message>
    <message>
        <source>Icon of Kuramori</source>
        <translation>Symbol von Kuramori</translation>
    </message>
    <message>
        <source>Keeper of the storehouse: it knows what your library holds, what it lacks, and keeps it complete.</source>
        <translation>Hüter des Speichers: Es weiß, was Ihre Bibliothek enthält, was ihr fehlt, und hält sie vollständig.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Fixed by how Kuramori was started</source>
        <translation>Festgelegt dadurch, wie Kuramori gestartet wurde</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>Opens a second window with a recording of real anime lists. It needs no network and leaves nothing behind.</source>
        <translation>Öffnet ein zweites Fenster mit einer Aufzeichnung echter Anime-Listen. Es braucht kein Netz und lässt nichts zurück.</translation>
    </message>
    <message>
        <source>&amp;Look around</source>
        <translation>&amp;Umsehen</translation>
    </message>
    <message>
        <source>Bring my setup</source>
        <translation>Meine Sachen mitbringen</translation>
    </message>
    <message>
        <source>Begin with a backup of Kuramori. Audiobookshelf, download clients and indexers follow.</source>
        <translation>Beginnen Sie mit einer Sicherung von Kuramori. Audiobookshelf, Download-Programme und Indexer folgen.</translation>
    </message>
    <message>
        <source>&amp;Bring my setup…</source>
        <translation>Meine Sachen &amp;mitbringen…</translation>
    </message>
    <message>
        <source>Start fresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Opens the window with an empty library. Nothing is read from anywhere until you ask for it.</source>
        <translation>Öffnet das Fenster mit einer leeren Bibliothek. Nichts wird irgendwo gelesen, bevor Sie es wünschen.</translation>
    </message>
    <message>
        <source>&amp;Start fresh</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>The sample opens in a window of its own, in a moment. Nothing of it touches your profile; this page waits for you.</source>
        <translation>Die Aufzeichnung öffnet sich gleich in einem eigenen Fenster. Nichts davon berührt Ihr Profil; diese Seite wartet auf Sie.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Backups of Kuramori (*.sqlite)</source>
        <translation>Sicherungen von Kuramori (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading the backup through…</source>
        <translation>Die Sicherung wird durchgelesen…</translation>
    </message>
</context>
<context>
    <name>kuramori::WorkSearch</name>
    <message>
        <source>Find a work</source>
        <translation>Ein Werk finden</translation>
    </message>
    <message>
        <source>Works found</source>
        <translation>Gefundene Werke</translation>
    </message>
    <message>
        <source>Use it as the library&apos;s &amp;filter</source>
        <translation>Als &amp;Filter der Bibliothek nehmen</translation>
    </message>
    <message>
        <source>Try fewer words, another spelling, or the original title. As a filter it also catches works that come later.</source>
        <translation>Versuchen Sie weniger Wörter, eine andere Schreibung oder den Originaltitel. Als Filter erfasst es auch Werke, die später kommen.</translation>
    </message>
    <message>
        <source>There are no works yet</source>
        <translation>Es gibt noch keine Werke</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Es wird gesucht…</translation>
    </message>
    <message>
        <source>Title, author, narrator or series</source>
        <translation>Titel, Autor, Sprecher oder Reihe</translation>
    </message>
    <message>
        <source>Enter opens it, Ctrl+Enter filters its panel, Esc closes</source>
        <translation>Eingabe öffnet, Strg+Eingabe filtert den Bereich, Esc schließt</translation>
    </message>
    <message>
        <source>Type what you know of it</source>
        <translation>Eingeben, was davon bekannt ist</translation>
    </message>
    <message>
        <source>Titles in any language, authors, narrators and series all count, in any order. Beginnings of words will do; case, accents and a slip of the finger do not matter.</source>
        <translation>Titel in jeder Sprache, Autoren, Sprecher und Reihen zählen, in beliebiger Reihenfolge. Wortanfänge genügen; Großschreibung, Akzente und Tippfehler stören nicht.</translation>
    </message>
    <message>
        <source>Nothing has such a name</source>
        <translation>Nichts heißt so</translation>
    </message>
    <message>
        <source>Add a folder with audiobooks or take snapshots; what they hold is found here at once.</source>
        <translation>Einen Ordner mit Hörbüchern hinzufügen oder Schnappschüsse aufnehmen; ihr Inhalt ist hier sofort zu finden.</translation>
    </message>
    <message>
        <source>The first %1: type more to narrow it down</source>
        <translation>Die ersten %1: mehr eingeben, um einzugrenzen</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
</context>
<context>
    <name>kuramori::WorkSearchModel</name>
    <message>
        <source>%1, also called %2</source>
        <translation>%1, auch %2 genannt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Books: %1</source>
        <translation>Bücher: %1</translation>
    </message>
    <message>
        <source>Audiobooks</source>
        <translation>Hörbücher</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihen</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Anime</source>
        <translation>Anime</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>kuramori::WriteBackDialog</name>
    <message>
        <source>Books on this server may be &amp;changed</source>
        <translation>Bücher auf diesem Server dürfen &amp;geändert werden</translation>
    </message>
    <message>
        <source>Write back to %1</source>
        <translation>Auf %1 zurückschreiben</translation>
    </message>
    <message>
        <source>What is known here of books that are whole on both sides, beside the word of the server. A field that only this side changed is written by itself; where the server said something before, or somebody changed it there, your word is asked for. Nothing known here never empties anything there.</source>
        <translation>Was hier über Bücher bekannt ist, die auf beiden Seiten vollständig sind, neben dem Wort des Servers. Ein Feld, das nur diese Seite geändert hat, wird von selbst geschrieben; wo der Server schon etwas sagte oder dort jemand etwas änderte, wird nach Ihrem Wort gefragt. Was hier unbekannt ist, leert dort nichts.</translation>
    </message>
    <message>
        <source>State of the plan</source>
        <translation>Stand des Plans</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>Write all fields with a check mark, and read back what became of them</source>
        <translation>Alle Felder mit Häkchen schreiben und zurücklesen, was daraus wurde</translation>
    </message>
    <message>
        <source>Fields to be written</source>
        <translation>Zu schreibende Felder</translation>
    </message>
    <message>
        <source>Send &amp;mine</source>
        <translation>&amp;Meines senden</translation>
    </message>
    <message>
        <source>What is known here goes to the server (M in the table)</source>
        <translation>Was hier bekannt ist, geht an den Server (M in der Tabelle)</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>&amp;Deren Wort behalten</translation>
    </message>
    <message>
        <source>The server&apos;s word holds here, too, whatever anybody else says (T in the table)</source>
        <translation>Das Wort des Servers gilt auch hier, was immer andere sagen (T in der Tabelle)</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Lassen</translation>
    </message>
    <message>
        <source>Neither, as long as both sides stay as they are (L in the table)</source>
        <translation>Keines von beiden, solange beide Seiten so bleiben (L in der Tabelle)</translation>
    </message>
    <message>
        <source>Compare &amp;again</source>
        <translation>&amp;Erneut vergleichen</translation>
    </message>
    <message>
        <source>Take the last run &amp;back</source>
        <translation>Letzten Lauf &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Write back what stood there before, where nobody has changed it since</source>
        <translation>Zurückschreiben, was vorher dort stand, wo es seither niemand geändert hat</translation>
    </message>
    <message>
        <source>Nothing to write: what is known here of the books on %1 stands there, too.</source>
        <translation>Nichts zu schreiben: Was hier über die Bücher auf %1 bekannt ist, steht auch dort.</translation>
    </message>
    <message>
        <source>It waits: %1</source>
        <translation>Wartet: %1</translation>
    </message>
    <message>
        <source>Comparing with the server …</source>
        <translation>Vergleich mit dem Server …</translation>
    </message>
    <message>
        <source>Writing, and reading back …</source>
        <translation>Schreiben und Zurücklesen …</translation>
    </message>
    <message>
        <source>Fields to send: %1. To keep as the server has them: %2. Waiting for your word: %3.</source>
        <translation>Zu sendende Felder: %1. So zu behalten, wie der Server sie hat: %2. Warten auf Ihr Wort: %3.</translation>
    </message>
</context>
<context>
    <name>kuramori::WritePlanModel</name>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Written last</source>
        <translation>Zuletzt geschrieben</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
</TS>
