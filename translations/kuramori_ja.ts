<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>DatabaseUrl</name>
    <message>
        <source>The database address &quot;%1&quot; names no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a database address. Write sqlite:PATH or postgresql://user@host:port/name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password must not stand in the database address; use ~/.pgpass or PGPASSFILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database address &quot;%1&quot; needs a host and a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>An answer unpacks to more than %1 bytes and was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A compressed answer is damaged or ended early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer came in a packing that was not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address given for %1 is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only http and https are opened, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address at %1 carries a user name; it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an address on the Internet; it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may only ask %2, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not ask %2 for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 redirects to an unencrypted address; it was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IniFile</name>
    <message>
        <source>The settings file %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not &quot;key = value&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 gives &quot;%2&quot; a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>The job was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ownership</name>
    <message>
        <source>The lock file %1.lock cannot be written. Check the permissions of its folder and the space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>--set needs key=value, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting %1 cannot be &quot;%2&quot; (%3): %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting %1 cannot be &quot;%2&quot;: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jikan address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base address of the Jikan v4 service, the mirror of MyAnimeList.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at most this many pages of a list; 0 reads to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jikan requests a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service allows 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jikan requests a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service allows 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Jikan details for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers about one work are reused for this many seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact in the User-Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address or web page sent to the services, so that they can write to you instead of blocking you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example socks5h://127.0.0.1:1080; empty connects directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send through this interface only, for example tun0. When it is gone, nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many jobs may run at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On quitting, running jobs get this many seconds to stop by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience of --batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A failed job whose next attempt is due within this many seconds is waited for; one that is due later ends the verb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to take snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five cron fields: minute, hour, day, month, weekday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IANA name such as Europe/Berlin; empty takes the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older automatic backups are removed; the last good one never is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window and of messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell when a crawl ends or something needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing keeps working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window leaves the program working in the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is logged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnapshotList</name>
    <message>
        <source>Winter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spring %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top anime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airing now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upcoming anime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popular movies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming seasons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SqliteStore</name>
    <message>
        <source>The database %1 cannot be opened. Check that the file and its folder exist and may be read and written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 does not accept the setting %2 = %3. Its disk may not be fit for a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for the database %1. Nothing was lost; free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row with the same key is already in the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is held by another program. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not a database of Kuramori. It was left as it is; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is damaged. Restore the last good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 cannot be written to. Check the permissions of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 cannot be opened, read or written. Check the disk and the permissions of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement failed in the database %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 for the database does not exist. Create it, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 would be on a network file system (%2), where it would be damaged sooner or later. Move it to a disk of this machine, or use PostgreSQL.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>A transaction ended by an unexpected exception.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The database %1 is in use by Kuramori with process id %2. Close that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was written by a newer Kuramori (%1, schema step %2 &quot;%3&quot;). Update this program, or restore the backup made before that update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema step %1 &quot;%2&quot; of the database is not the one this program knows. It was made by an unreleased version; restore a backup or start with a new database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database holds tables of another program. Nothing was changed; choose a database of its own for Kuramori.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database must be brought up to date, but another machine is running jobs on it. Stop Kuramori there first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kuramori</name>
    <message>
        <source>The same title, type and first day also stand under number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file %1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be an address that begins with http:// or https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot; (%2). `settings list` shows them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be one line without control characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kuramori::Rules</name>
    <message>
        <source>The source gives no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a day on which anything aired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is said to have ended on %1, before it began on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is said to be finished, but airs until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is said to be finished, but no last day is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is said not to have aired yet, but began on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score %1 is not between 1 and 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number of episodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An episode cannot last %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is listed under %1, but began on %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kuramori::Rules::Number</name>
    <message>
        <source>The source gives %1 as %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
