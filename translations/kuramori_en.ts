<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%n work(s) without a score are not shown.</source>
        <translation>
            <numerusform>%n work without a score is not shown.</numerusform>
            <numerusform>%n works without a score are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dispatcher</name>
    <message numerus="yes">
        <source>The job took longer than %n second(s).</source>
        <translation>
            <numerusform>The job took longer than %n second.</numerusform>
            <numerusform>The job took longer than %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobTable</name>
    <message numerus="yes">
        <source>The job crashed its worker %n time(s) and is given up.</source>
        <translation>
            <numerusform>The job crashed its worker once and is given up.</numerusform>
            <numerusform>The job crashed its worker %n times and is given up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryRoot</name>
    <message numerus="yes">
        <source>The folder %1 is empty, and held %n files. Is its disk mounted?</source>
        <translation>
            <numerusform>The folder %1 is empty, and held %n file. Is its disk mounted?</numerusform>
            <numerusform>The folder %1 is empty, and held %n files. Is its disk mounted?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message numerus="yes">
        <source>The list was not read to its end on the other day: of %Ln work(s) nobody knows whether they are new.</source>
        <translation>
            <numerusform>The list was not read to its end on the other day: of %Ln work nobody knows whether it is new.</numerusform>
            <numerusform>The list was not read to its end on the other day: of %Ln works nobody knows whether they are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, still read: %Ln work(s)</source>
        <translation>
            <numerusform>%1, still read: %Ln work</numerusform>
            <numerusform>%1, still read: %Ln works</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, partial: %Ln work(s)</source>
        <translation>
            <numerusform>%1, partial: %Ln work</numerusform>
            <numerusform>%1, partial: %Ln works</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, only the first %Ln work(s)</source>
        <translation>
            <numerusform>%1, only the first work</numerusform>
            <numerusform>%1, only the first %Ln works</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln work(s).</source>
        <translation>
            <numerusform>%Ln work.</numerusform>
            <numerusform>%Ln works.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln work(s), %1 new, %2 gone, %3 changed; compared with %4.</source>
        <translation>
            <numerusform>%Ln work, %1 new, %2 gone, %3 changed; compared with %4.</numerusform>
            <numerusform>%Ln works, %1 new, %2 gone, %3 changed; compared with %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kuramori::Commands</name>
    <message numerus="yes">
        <source>%n snapshot(s) will be taken.</source>
        <translation>
            <numerusform>%n snapshot will be taken.</numerusform>
            <numerusform>%n snapshots will be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) cancelled.</source>
        <translation>
            <numerusform>%n job cancelled.</numerusform>
            <numerusform>%n jobs cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) will run now.</source>
        <translation>
            <numerusform>%n job will run now.</numerusform>
            <numerusform>%n jobs will run now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) queued again.</source>
        <translation>
            <numerusform>%n job queued again.</numerusform>
            <numerusform>%n jobs queued again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) now have priority %1.</source>
        <translation>
            <numerusform>%n job now has priority %1.</numerusform>
            <numerusform>%n jobs now have priority %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s) paused.</source>
        <translation>
            <numerusform>%n queue paused.</numerusform>
            <numerusform>%n queues paused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s) resumed.</source>
        <translation>
            <numerusform>%n queue resumed.</numerusform>
            <numerusform>%n queues resumed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) marked as read.</source>
        <translation>
            <numerusform>%n notice marked as read.</numerusform>
            <numerusform>%n notices marked as read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) will be read.</source>
        <translation>
            <numerusform>%n folder will be read.</numerusform>
            <numerusform>%n folders will be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kuramori::LibraryPanel</name>
    <message numerus="yes">
        <source>%Ln work(s)</source>
        <translation>
            <numerusform>%Ln work</numerusform>
            <numerusform>%Ln works</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kuramori::QueuePanel</name>
    <message numerus="yes">
        <source>Cancel these %n jobs?</source>
        <translation>
            <numerusform>Cancel this job?</numerusform>
            <numerusform>Cancel these %n jobs?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kuramori::SeriesTableModel</name>
    <message numerus="yes">
        <source>%n star(s) of %1</source>
        <translation>
            <numerusform>%n star of %1</numerusform>
            <numerusform>%n stars of %1</numerusform>
        </translation>
    </message>
</context>
</TS>
