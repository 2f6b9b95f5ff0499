<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AnimeLookup</name>
    <message>
        <source>Asking what belongs to the anime that you follow</source>
        <translation>フォロー中のアニメの関連作品を問い合わせ</translation>
    </message>
    <message>
        <source>Asking for the records of anime</source>
        <translation>アニメのレコードを問い合わせ</translation>
    </message>
    <message>
        <source>Searching for anime by their titles</source>
        <translation>アニメをタイトルで検索</translation>
    </message>
</context>
<context>
    <name>AnimePairs</name>
    <message>
        <source>two are nearly as likely, the best by %1 %</source>
        <translation>二つがほぼ同じ確からしさ、最良は %1 %</translation>
    </message>
    <message>
        <source>the best is alike by %1 % only</source>
        <translation>最良でも一致は %1 % のみ</translation>
    </message>
    <message>
        <source>AniList says that it is another one at MyAnimeList</source>
        <translation>AniList によれば MyAnimeList では別のアニメ</translation>
    </message>
    <message>
        <source>its titles are other ones</source>
        <translation>タイトルが違う</translation>
    </message>
    <message>
        <source>it began at another time</source>
        <translation>開始時期が違う</translation>
    </message>
    <message>
        <source>it has another form</source>
        <translation>形式が違う</translation>
    </message>
    <message>
        <source>it has another number of episodes</source>
        <translation>話数が違う</translation>
    </message>
    <message>
        <source>its episodes have another length</source>
        <translation>一話の長さが違う</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>話数</translation>
    </message>
    <message>
        <source>Length of one</source>
        <translation>一話の長さ</translation>
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
        <translation>一致</translation>
    </message>
</context>
<context>
    <name>AnimeVerb</name>
    <message>
        <source>&quot;%1&quot; is no anime. Write its number at MyAnimeList, or anilist: and its number there.</source>
        <translation>「%1」はアニメではありません。MyAnimeList の番号、または anilist: とその番号を入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to no anime that you follow. `query wanted` lists those that do.</source>
        <translation>「%1」はフォロー中のどのアニメにも属していません。`query wanted` で一覧を表示します。</translation>
    </message>
    <message>
        <source>Write anime follow ANIME… (what you have seen or watch out for), anime have ANIME…, or ignore, want, pin or boost ANIME…; an anime is its number at MyAnimeList. anime pairs lists those that AniList may have, and anime pair says which it is.</source>
        <translation>anime follow ANIME…(見たもの、待っているもの)、anime have ANIME…、または ignore、want、pin、boost ANIME… と書きます。アニメは MyAnimeList の番号で示します。anime pairs は AniList にありそうなものを一覧し、anime pair はどれであるかを決めます。</translation>
    </message>
    <message>
        <source>would say %1 %2 %3</source>
        <translation>言う予定: %1 %2 %3</translation>
    </message>
    <message>
        <source>    anilist %1: %2, %3 % alike</source>
        <translation>    anilist %1: %2、一致 %3 %</translation>
    </message>
    <message>
        <source>%1; against it: %2</source>
        <translation>%1; 反対の根拠: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of an anime.</source>
        <translation>「%1」はアニメの番号ではありません。</translation>
    </message>
    <message>
        <source>No anime waits for you.</source>
        <translation>確認待ちのアニメはありません。</translation>
    </message>
    <message>
        <source>Write anime pair MAL ANILIST, with --not where the two are not the same, or anime pair MAL --none where AniList does not have it.</source>
        <translation>anime pair MAL ANILIST と書きます。同じでなければ --not を付け、AniList にない場合は anime pair MAL --none と書きます。</translation>
    </message>
</context>
<context>
    <name>AudioDecoder</name>
    <message>
        <source>Decoding audio files was stopped.</source>
        <translation>音声ファイルのデコードは中止されました。</translation>
    </message>
    <message>
        <source>Decoding %1 takes longer than its size allows.</source>
        <translation>%1 のデコードに、サイズから見込まれる時間を超えてかかっています。</translation>
    </message>
    <message>
        <source>%1 crashes the program that decodes audio files.</source>
        <translation>%1 は、音声ファイルをデコードするプログラムを異常終了させます。</translation>
    </message>
    <message>
        <source>The program that decodes audio files, %1, ends as soon as it is started. Install Kuramori anew.</source>
        <translation>音声ファイルをデコードするプログラム %1 は、起動するとすぐに終了します。Kuramori を再インストールしてください。</translation>
    </message>
    <message>
        <source>%1 is not a path that a file can have.</source>
        <translation>%1 はファイルのパスとして使えません。</translation>
    </message>
</context>
<context>
    <name>AudioReading</name>
    <message>
        <source>Reading audio files of %1</source>
        <translation>%1 の音声ファイルを読み込み中</translation>
    </message>
</context>
<context>
    <name>AudiobookshelfClient</name>
    <message>
        <source>%1 has no user yet. Open it in a browser and set it up first.</source>
        <translation>%1 にはまだユーザーがいません。先にブラウザーで開いて設定してください。</translation>
    </message>
</context>
<context>
    <name>Audnexus</name>
    <message>
        <source>&quot;%1&quot; is no ASIN, so it was not asked for.</source>
        <translation>「%1」は ASIN ではないため、問い合わせませんでした。</translation>
    </message>
    <message>
        <source>%1 was asked for and %2 was told about.</source>
        <translation>%1 を問い合わせましたが、%2 について応答がありました。</translation>
    </message>
    <message>
        <source>It is no list.</source>
        <translation>リストではありません。</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>There is no backup %1.</source>
        <translation>バックアップ %1 はありません。</translation>
    </message>
    <message>
        <source>The database %1 cannot be kept under another name.</source>
        <translation>データベース %1 を別の名前で残せません。</translation>
    </message>
    <message>
        <source>The restored database %1 cannot be given its name.</source>
        <translation>復元したデータベース %1 の名前を元に戻せません。</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Restore the last good backup.</source>
        <translation>データベース %1 が壊れています。最後の正常なバックアップから復元してください。</translation>
    </message>
    <message>
        <source>%1 is not installed here, so backing up the PostgreSQL database is the task of its server. Install the package postgresql-client to do it from here.</source>
        <translation>%1 がインストールされていないため、PostgreSQL データベースのバックアップはサーバー側の役目になります。ここから行うには postgresql-client パッケージをインストールしてください。</translation>
    </message>
    <message>
        <source>%1 failed. The backup was not made.</source>
        <translation>%1 が失敗しました。バックアップは作成されていません。</translation>
    </message>
    <message>
        <source>The backup %1 cannot be given its name.</source>
        <translation>バックアップ %1 に名前を付けられません。</translation>
    </message>
    <message>
        <source>%1 could not be written to the disk for good.</source>
        <translation>%1 をディスクに確実に書き込めませんでした。</translation>
    </message>
    <message>
        <source>The folder of the backup %1 cannot be made.</source>
        <translation>バックアップ %1 のフォルダーを作成できません。</translation>
    </message>
    <message>
        <source>The database %1 is damaged.</source>
        <translation>データベース %1 が壊れています。</translation>
    </message>
    <message>
        <source>%1 is not a backup of Kuramori. Nothing was changed.</source>
        <translation>%1 は Kuramori のバックアップではありません。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 belongs to the database %2 itself; name a backup of it.</source>
        <translation>%1 はデータベース %2 自体の一部です。そのバックアップを指定してください。</translation>
    </message>
    <message>
        <source>%1 belongs to the database in use, %2. A backup must not overwrite it; name another file.</source>
        <translation>%1 は使用中のデータベース %2 の一部です。バックアップで上書きすることはできません。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 exists and is not an earlier backup of Kuramori. It was left as it is; name another file.</source>
        <translation>%1 はすでに存在し、Kuramori の以前のバックアップではありません。そのまま残しました。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Another program reads the database %1. End it, then restore again. Nothing was changed.</source>
        <translation>別のプログラムがデータベース %1 を読んでいます。終了させてから、もう一度復元してください。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>BackupVerb</name>
    <message>
        <source>%1 (%2), read through and good</source>
        <translation>%1 (%2)、全体を読み直して正常</translation>
    </message>
    <message>
        <source>restore needs one backup file.</source>
        <translation>restore にはバックアップファイルを 1 つ指定してください。</translation>
    </message>
    <message>
        <source>A PostgreSQL database is restored with pg_restore, by its keeper.</source>
        <translation>PostgreSQL データベースは、その管理者が pg_restore で復元します。</translation>
    </message>
    <message>
        <source>%1 is good and would take the place of %2</source>
        <translation>%1 は正常で、%2 と置き換わります</translation>
    </message>
    <message>
        <source>%1 is in its place.</source>
        <translation>%1 を所定の場所に置きました。</translation>
    </message>
    <message>
        <source>The old database was kept as %1.</source>
        <translation>以前のデータベースは %1 として残しました。</translation>
    </message>
    <message>
        <source>would copy %1 to %2</source>
        <translation>コピー予定: %1 → %2</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Some jobs did not stop in time. They go on at the next start.</source>
        <translation>時間内に止まらなかったジョブがあります。次回の起動時に続きを行います。</translation>
    </message>
    <message>
        <source>--set has no effect here: process %1 does the work, with its own settings.</source>
        <translation>ここでは --set は効きません。作業はプロセス %1 が自身の設定で行います。</translation>
    </message>
    <message>
        <source>No verb was handed over.</source>
        <translation>コマンドが渡されませんでした。</translation>
    </message>
    <message>
        <source>The sample was stopped before its end.</source>
        <translation>付属の記録の再生は途中で停止されました。</translation>
    </message>
    <message>
        <source>The sample could not be played. %1</source>
        <translation>付属の記録を再生できませんでした。%1</translation>
    </message>
    <message>
        <source>It was stopped before it began.</source>
        <translation>始まる前に中止されました。</translation>
    </message>
</context>
<context>
    <name>BookMaking</name>
    <message>
        <source>Sorting the files of %1 into books</source>
        <translation>%1 のファイルを本に振り分けています</translation>
    </message>
    <message>
        <source>Recognising the books of %1</source>
        <translation>%1 の本を判別しています</translation>
    </message>
</context>
<context>
    <name>BookWords</name>
    <message>
        <source>Here</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Partly missing</source>
        <translation>一部なし</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>サブタイトル</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation>朗読者</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>出版社</translation>
    </message>
    <message>
        <source>Abridged</source>
        <translation>抄録</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>再生時間</translation>
    </message>
    <message>
        <source>You</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source>There is no book %1. `query books` lists them.</source>
        <translation>本 %1 はありません。`query books` で一覧を表示します。</translation>
    </message>
    <message>
        <source>There is no item %1. `query items` lists them.</source>
        <translation>項目 %1 はありません。`query items` で一覧を表示します。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no record. `query records` lists them.</source>
        <translation>「%1」に当たるレコードはありません。`query records` で一覧を表示します。</translation>
    </message>
    <message>
        <source>No provider has told of %1 yet.</source>
        <translation>%1 を知らせたプロバイダーはまだありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field; there are: %2.</source>
        <translation>「%1」という項目はありません。使えるのは %2 です。</translation>
    </message>
    <message>
        <source>Write books undo-sidecar [RUN].</source>
        <translation>books undo-sidecar [RUN] と書いてください。</translation>
    </message>
    <message>
        <source>--accept and --keep are of `books drift`.</source>
        <translation>--accept と --keep は `books drift` 専用です。</translation>
    </message>
    <message>
        <source>--all, --format and --replace belong to books sidecar, --dry-run to that and to books drift.</source>
        <translation>--all、--format、--replace は books sidecar のオプションです。--dry-run は books sidecar と books drift のオプションです。</translation>
    </message>
    <message>
        <source>Write books same BOOK BOOK…, other BOOK BOOK…, pin BOOK… or ignore BOOK…; or books same-recording ITEM ITEM…, other-recording ITEM ITEM…, split ITEM…, ignore-pair ITEM ITEM, record ITEM PROVIDER ID [REGION] or record ITEM LINK, not-record ITEM PROVIDER ID [REGION], no-record ITEM, search-as ITEM TITLE [AUTHOR…] or hold ITEM FIELD [VALUE…]; or drift [BOOK…] [--accept FIELD | --keep FIELD]; or books sidecar BOOK… (or --all) or undo-sidecar [RUN].</source>
        <translation>books same BOOK BOOK…、other BOOK BOOK…、pin BOOK…、ignore BOOK… のいずれか、または books same-recording ITEM ITEM…、other-recording ITEM ITEM…、split ITEM…、ignore-pair ITEM ITEM、record ITEM PROVIDER ID [REGION]、record ITEM LINK、not-record ITEM PROVIDER ID [REGION]、no-record ITEM、search-as ITEM TITLE [AUTHOR…]、hold ITEM FIELD [VALUE…]、または drift [BOOK…] [--accept FIELD | --keep FIELD]、または books sidecar BOOK…(または --all)、undo-sidecar [RUN] と書いてください。</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1, %2 longer</source>
        <translation>%1、%2 長い</translation>
    </message>
    <message>
        <source>%1, %2 shorter</source>
        <translation>%1、%2 短い</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>一致度</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Works</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>平均スコア</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Score, 1 to 10</source>
        <translation>スコア (1～10)</translation>
    </message>
    <message>
        <source>Mean %1.</source>
        <translation>平均 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) without a score are not shown.</source>
        <translation>
            <numerusform>スコアのない %n 作品は表示していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>シーズン</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>シーズン</translation>
    </message>
    <message>
        <source>Mean score, 1 to 10</source>
        <translation>平均スコア (1～10)</translation>
    </message>
    <message>
        <source>Top rated</source>
        <translation>高評価</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Movers</source>
        <translation>変動</translation>
    </message>
    <message>
        <source>Members gained</source>
        <translation>メンバーの増加</translation>
    </message>
    <message>
        <source>Two days on which a whole list was read are needed to compare.</source>
        <translation>比較には、リスト全体を読んだ日が二日分必要です。</translation>
    </message>
    <message>
        <source>%1: %2 compared with %3.</source>
        <translation>%1: %2 と %3 を比較。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>copy the database and prove the copy</source>
        <translation>データベースを複製し、複製を検証する</translation>
    </message>
    <message>
        <source>put a backup in the database&apos;s place</source>
        <translation>バックアップをデータベースと置き換える</translation>
    </message>
    <message>
        <source>run a verb without a display</source>
        <translation>画面なしでコマンドを実行する</translation>
    </message>
    <message>
        <source>settings, database and logs live here</source>
        <translation>設定・データベース・ログの置き場所</translation>
    </message>
    <message>
        <source>sqlite:PATH or postgresql://user@host:port/name</source>
        <translation>sqlite:パス または postgresql://user@host:port/name</translation>
    </message>
    <message>
        <source>a setting for this run; may be repeated</source>
        <translation>今回だけの設定。繰り返し指定可</translation>
    </message>
    <message>
        <source>play the shipped recording into a throw-away profile: no network</source>
        <translation>同梱の記録を使い捨てプロファイルで再生する (通信なし)</translation>
    </message>
    <message>
        <source>one JSON object a line; the log goes to stderr</source>
        <translation>1 行に 1 つの JSON。ログは stderr へ</translation>
    </message>
    <message>
        <source>say what would be done; exit code 10</source>
        <translation>実行内容を示すだけ。終了コード 10</translation>
    </message>
    <message>
        <source>do not let a running Kuramori do the work; exit code 3</source>
        <translation>起動中の Kuramori に任せない。終了コード 3</translation>
    </message>
    <message>
        <source>show the whole log</source>
        <translation>ログをすべて表示する</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>バージョンを表示する</translation>
    </message>
    <message>
        <source>print this, or the help of a verb</source>
        <translation>この説明、またはコマンドの説明を表示する</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 のことですか？</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>オプション %1 はありません。</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>オプション %1 に値は付けられません。</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %1 %2.</source>
        <translation>オプション %1 には値が必要です: %1 %2</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>`kuramori --help` lists them.</source>
        <translation>`kuramori --help` で一覧を表示します。</translation>
    </message>
    <message>
        <source>Verbs run without a window: kuramori --batch %1</source>
        <translation>コマンドは画面なしで動きます: kuramori --batch %1</translation>
    </message>
    <message>
        <source>--batch needs a verb. `kuramori --help` lists them.</source>
        <translation>--batch にはコマンドが必要です。`kuramori --help` で一覧を表示します。</translation>
    </message>
    <message>
        <source>The window takes no words: %1</source>
        <translation>ウィンドウには引数を渡せません: %1</translation>
    </message>
    <message>
        <source>Usage: kuramori --batch %1 %2</source>
        <translation>使い方: kuramori --batch %1 %2</translation>
    </message>
    <message>
        <source>`kuramori --help` shows the options all verbs take.</source>
        <translation>すべてのコマンドに共通のオプションは `kuramori --help` で表示します。</translation>
    </message>
    <message>
        <source>Usage: kuramori [OPTIONS]                    opens the window
       kuramori --batch VERB [ARGS]          works without a display
</source>
        <translation>使い方: kuramori [オプション]                  ウィンドウを開く
        kuramori --batch コマンド [引数]       画面なしで動く
</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 partly done, 3 refused by policy or state, 4 authentication or secret
missing, 10 a dry run found changes, 64 wrong usage.
</source>
        <translation>終了コード: 0 完了、1 失敗、2 一部完了、3 方針または状態により拒否、4 認証または秘密情報の不足、
10 試行で変更あり、64 使い方の誤り
</translation>
    </message>
    <message>
        <source>top, airing, upcoming, movies, now, genres; may be repeated</source>
        <translation>top, airing, upcoming, movies, now, genres。繰り返し指定可</translation>
    </message>
    <message>
        <source>for example 2019-fall; may be repeated</source>
        <translation>例: 2019-fall。繰り返し指定可</translation>
    </message>
    <message>
        <source>every season of these years</source>
        <translation>この期間の全シーズン</translation>
    </message>
    <message>
        <source>one work in full; may be repeated</source>
        <translation>1 作品の全項目。繰り返し指定可</translation>
    </message>
    <message>
        <source>read lists of a source into snapshots</source>
        <translation>情報源の一覧をスナップショットとして取り込む</translation>
    </message>
    <message>
        <source>check store, backups, queues, sources, disk</source>
        <translation>保管庫・バックアップ・キュー・情報源・ディスクを点検する</translation>
    </message>
    <message>
        <source>list: available, running, retryable, discarded …</source>
        <translation>list: available, running, retryable, discarded …</translation>
    </message>
    <message>
        <source>list: only this kind</source>
        <translation>list: この種類のみ</translation>
    </message>
    <message>
        <source>list: so many, newest first; 50</source>
        <translation>list: 新しい順の件数。既定は 50</translation>
    </message>
    <message>
        <source>show and steer the queue</source>
        <translation>キューを表示・操作する</translation>
    </message>
    <message>
        <source>only these rows; also != &lt; &lt;= &gt; &gt;=; may be repeated and means &quot;and&quot;</source>
        <translation>この行だけ。!= &lt; &lt;= &gt; &gt;= も可。繰り返すと「かつ」</translation>
    </message>
    <message>
        <source>sort by it; -COLUMN puts the largest first</source>
        <translation>この列で並べ替え。-列名 で大きい順</translation>
    </message>
    <message>
        <source>at most so many rows</source>
        <translation>行数の上限</translation>
    </message>
    <message>
        <source>print rows, one JSON object a line</source>
        <translation>行を出力する (1 行に 1 つの JSON)</translation>
    </message>
    <message>
        <source>FILE.html, .json, .csv or .png; may be repeated</source>
        <translation>ファイル.html / .json / .csv / .png。繰り返し指定可</translation>
    </message>
    <message>
        <source>show and change settings</source>
        <translation>設定を表示・変更する</translation>
    </message>
    <message>
        <source>do everything that is due, once</source>
        <translation>予定されている作業を一通り行う</translation>
    </message>
    <message>
        <source>run jobs and schedules until SIGTERM</source>
        <translation>SIGTERM までジョブとスケジュールを動かす</translation>
    </message>
    <message>
        <source>--sample fills a database of its own and takes no --database; use --profile DIR to keep it.</source>
        <translation>--sample は専用のデータベースを作るため、--database とは併用できません。残しておくには --profile DIR を使ってください。</translation>
    </message>
    <message>
        <source>%1 has no use for the word &quot;%2&quot;. `kuramori --batch %1 --help` says what it takes.</source>
        <translation>%1 に「%2」は指定できません。使い方は `kuramori --batch %1 --help` で確認できます。</translation>
    </message>
    <message>
        <source>%1 knows no dry run; leave out --dry-run.</source>
        <translation>%1 は試行に対応していません。--dry-run を外してください。</translation>
    </message>
    <message>
        <source>%1 has no use for the sample; leave out --sample.</source>
        <translation>%1 ではサンプルを使えません。--sample を外してください。</translation>
    </message>
    <message>
        <source>ask each source one small thing, too</source>
        <translation>各情報源にも小さな問い合わせをする</translation>
    </message>
    <message>
        <source>a snapshot of this list in place of the figures</source>
        <translation>数値の代わりにこのリストのスナップショット</translation>
    </message>
    <message>
        <source>its day, as 2026-05-28; default: the newest whole one</source>
        <translation>その日 (2026-05-28 の形)。既定: 最新の完全な日</translation>
    </message>
    <message>
        <source>the day to compare it with; default: the whole one before</source>
        <translation>比較する日。既定: その前の完全な日</translation>
    </message>
    <message>
        <source>read folders of audiobooks; without one, all that are known</source>
        <translation>オーディオブックのフォルダーを読む。指定がなければ既知のすべて</translation>
    </message>
    <message>
        <source>then tell which audio files are damaged: presence, header, tracks, decode or runtime</source>
        <translation>続けて、破損している音声ファイルを調べる: presence、header、tracks、decode、runtime</translation>
    </message>
    <message>
        <source>log in as this user; without it, or with an empty one, the secret is an API key</source>
        <translation>このユーザーでログインします。指定しないか空にすると、秘密は API キーとして扱われます</translation>
    </message>
    <message>
        <source>say which names are one author&apos;s or narrator&apos;s</source>
        <translation>どの名前が同じ著者や朗読者のものかを指定する</translation>
    </message>
    <message>
        <source>take back what was said of books; without one, the last</source>
        <translation>本について指定したことを取り消す。省略時は最後のもの</translation>
    </message>
    <message>
        <source>only books, series, persons or works that are called so, the best first; slips are forgiven</source>
        <translation>その名前の本・シリーズ・人物・作品のみ。最も近いものから順に。打ち間違いも許容</translation>
    </message>
    <message>
        <source>as it was saved; what stands beside it narrows it</source>
        <translation>保存された条件で。併記した条件でさらに絞り込み</translation>
    </message>
    <message>
        <source>keep this question under a name, and print nothing</source>
        <translation>この問い合わせに名前を付けて保存し、何も出力しない</translation>
    </message>
    <message>
        <source>remove what was saved under this name</source>
        <translation>この名前で保存されたものを削除</translation>
    </message>
    <message>
        <source>write figures and charts, a snapshot, the damaged files or the rows of a table to files</source>
        <translation>数値とグラフ、スナップショット、破損ファイル、または表の行をファイルに書き出す</translation>
    </message>
    <message>
        <source>keep keys and passwords, told on standard input</source>
        <translation>キーとパスワードを標準入力から受け取って保管します</translation>
    </message>
    <message>
        <source>ask again, whatever was answered before</source>
        <translation>以前の回答にかかわらず再び問い合わせる</translation>
    </message>
    <message>
        <source>ask nobody; tell where the rules would now contradict a person</source>
        <translation>問い合わせず、現在の規則が人の指定と食い違う箇所を示す</translation>
    </message>
    <message>
        <source>ask providers about books; without one, about all that are due</source>
        <translation>本についてプロバイダーに問い合わせる。指定がなければ期日の来たものすべて</translation>
    </message>
    <message>
        <source>ask the services about the series first</source>
        <translation>先にサービスへシリーズを問い合わせる</translation>
    </message>
    <message>
        <source>only this series, by name or number; may be repeated</source>
        <translation>このシリーズのみ(名前または番号、複数指定可)</translation>
    </message>
    <message>
        <source>write to this server only</source>
        <translation>このサーバーにだけ書き込む</translation>
    </message>
    <message>
        <source>name Audiobookshelf servers, map their folders, test them, write to them</source>
        <translation>Audiobookshelf サーバーの登録、フォルダーの対応付け、テスト、書き込み</translation>
    </message>
    <message>
        <source>with drift: what others say of this field holds; &quot;all&quot; of each</source>
        <translation>drift と併用: この項目は他の情報源の値を採用します。&quot;all&quot; は全項目</translation>
    </message>
    <message>
        <source>with drift: this field stays as it is; &quot;all&quot; of each</source>
        <translation>drift と併用: この項目は現在の値を保ちます。&quot;all&quot; は全項目</translation>
    </message>
    <message>
        <source>say which books and recordings are the same; write side-cars</source>
        <translation>どの本と録音が同じかを指定する。付属ファイルを書き込む</translation>
    </message>
    <message>
        <source>ask AniList about anime instead</source>
        <translation>代わりに AniList にアニメを問い合わせる</translation>
    </message>
    <message>
        <source>show the library&apos;s folders, forget what is known of some, or allow side-cars in them</source>
        <translation>ライブラリのフォルダーを表示する。情報を破棄する。付属ファイルを許可する</translation>
    </message>
    <message>
        <source>tell which volumes of series, and which anime, are missing or to come</source>
        <translation>シリーズの欠けている巻とアニメ、今後の予定を表示する</translation>
    </message>
    <message>
        <source>side-cars of all books</source>
        <translation>すべての本の付属ファイル</translation>
    </message>
    <message>
        <source>metadata.json (as without this option), metadata.opf, or both</source>
        <translation>metadata.json（省略時と同じ）、metadata.opf、または両方</translation>
    </message>
    <message>
        <source>replace side-cars that others wrote, too; the old ones go to the bin</source>
        <translation>他者が書いた付属ファイルも置き換える。古いものはごみ箱へ移る</translation>
    </message>
    <message>
        <source>of pair: the two are not the same</source>
        <translation>pair: 二つは同じではない</translation>
    </message>
    <message>
        <source>of pair: AniList does not have it</source>
        <translation>pair: AniList にはない</translation>
    </message>
    <message>
        <source>say which anime you follow or have, what of it is wanted, and which AniList means</source>
        <translation>フォローするアニメ、持っているアニメ、欲しいもの、AniList のどれに当たるかを示す</translation>
    </message>
    <message>
        <source>ask the services which recordings there are</source>
        <translation>どの録音があるかをサービスに問い合わせる</translation>
    </message>
    <message>
        <source>choose no recording: any will do again</source>
        <translation>録音を選ばない(どれでもよいことに戻す)</translation>
    </message>
    <message>
        <source>say which volumes of a series are wanted, and how good it is</source>
        <translation>シリーズのどの巻が欲しいか、どれほど良いかを指定します</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverCache</name>
    <message>
        <source>The cover %1 cannot be written: %2</source>
        <translation>カバー %1 を書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>CoverFetcher</name>
    <message>
        <source>The settings leave no space for covers.</source>
        <translation>設定によりカバー用の容量がありません。</translation>
    </message>
    <message>
        <source>No covers are taken from %1.</source>
        <translation>%1 からはカバーを取得しません。</translation>
    </message>
    <message>
        <source>%1 sent no picture.</source>
        <translation>%1 は画像を送りませんでした。</translation>
    </message>
</context>
<context>
    <name>CoverImage</name>
    <message>
        <source>The cover %1 cannot be read: %2</source>
        <translation>カバー %1 を読めません: %2</translation>
    </message>
    <message>
        <source>The cover %1 is too large a file.</source>
        <translation>カバー %1 はファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>The cover %1 is no picture of a kind that is shown.</source>
        <translation>カバー %1 は表示できる種類の画像ではありません。</translation>
    </message>
    <message>
        <source>The cover %1 cannot be decoded: %2</source>
        <translation>カバー %1 をデコードできません: %2</translation>
    </message>
    <message>
        <source>The cover %1 has %2 × %3 pixels.</source>
        <translation>カバー %1 は %2 × %3 ピクセルです。</translation>
    </message>
    <message>
        <source>The cover %1 is no file.</source>
        <translation>カバー%1はファイルではありません。</translation>
    </message>
</context>
<context>
    <name>Crawl</name>
    <message>
        <source>There is no list &quot;%1&quot;; there are: top, airing, upcoming, movies, now, genres, season:upcoming and season:2019-fall.</source>
        <translation>一覧「%1」はありません。使えるのは top, airing, upcoming, movies, now, genres, season:upcoming, season:2019-fall です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a season; write 2019-fall.</source>
        <translation>「%1」はシーズンではありません。2019-fall のように書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range of years; write 2010-2025.</source>
        <translation>「%1」は年の範囲ではありません。2010-2025 のように書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a work on MyAnimeList.</source>
        <translation>「%1」は MyAnimeList の作品番号ではありません。</translation>
    </message>
    <message>
        <source>There is no source &quot;%1&quot;; there is: jikan.</source>
        <translation>情報源「%1」はありません。使えるのは jikan です。</translation>
    </message>
</context>
<context>
    <name>CrawlTable</name>
    <message>
        <source>Page %1 is not the next page of this crawl; nothing of it was stored.</source>
        <translation>ページ %1 はこの取り込みの次のページではありません。何も保存していません。</translation>
    </message>
</context>
<context>
    <name>Cron</name>
    <message>
        <source>minute</source>
        <translation>分</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>時</translation>
    </message>
    <message>
        <source>day of month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>day of week</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid %2 in a schedule. Allowed are *, numbers from %3 to %4, lists, ranges and steps.</source>
        <translation>スケジュールの%2に「%1」は使えません。使えるのは *、%3 から %4 までの数、列挙、範囲、間隔です。</translation>
    </message>
    <message>
        <source>The schedule &quot;%1&quot; needs five fields: minute, hour, day of month, month, day of week.</source>
        <translation>スケジュール「%1」には 5 つの項目 (分、時、日、月、曜日) が必要です。</translation>
    </message>
</context>
<context>
    <name>DataQuality</name>
    <message>
        <source>The source gives no title.</source>
        <translation>情報源にタイトルがありません。</translation>
    </message>
    <message>
        <source>%1 is not a day on which anything aired.</source>
        <translation>%1 は放送があり得る日付ではありません。</translation>
    </message>
    <message>
        <source>It is said to have ended on %1, before it began on %2.</source>
        <translation>開始日 %2 より前の %1 に終了したことになっています。</translation>
    </message>
    <message>
        <source>It is said to be finished, but airs until %1.</source>
        <translation>終了とされていますが、%1 まで放送予定です。</translation>
    </message>
    <message>
        <source>It is said to be finished, but no last day is given.</source>
        <translation>終了とされていますが、最終日がありません。</translation>
    </message>
    <message>
        <source>It is said not to have aired yet, but began on %1.</source>
        <translation>未放送とされていますが、%1 に始まっています。</translation>
    </message>
    <message>
        <source>The score %1 is not between 1 and 10.</source>
        <translation>スコア %1 は 1 から 10 の間にありません。</translation>
    </message>
    <message>
        <source>%1 is not a number of episodes.</source>
        <translation>%1 は話数としてあり得ません。</translation>
    </message>
    <message>
        <source>An episode cannot last %1 seconds.</source>
        <translation>1 話が %1 秒ということはあり得ません。</translation>
    </message>
    <message>
        <source>The source gives %1 as %2.</source>
        <translation>情報源では %1 が %2 になっています。</translation>
    </message>
    <message>
        <source>It is listed under %1, but began on %2.</source>
        <translation>%1 に載っていますが、%2 に始まっています。</translation>
    </message>
    <message>
        <source>The same title, type and first day also stand under number %1.</source>
        <translation>同じタイトル・種別・開始日の作品が番号 %1 にもあります。</translation>
    </message>
</context>
<context>
    <name>DatabaseUrl</name>
    <message>
        <source>The database address &quot;%1&quot; names no file.</source>
        <translation>データベースの指定「%1」にファイル名がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a database address. Write sqlite:PATH or postgresql://user@host:port/name.</source>
        <translation>「%1」はデータベースの指定ではありません。sqlite:パス または postgresql://user@host:port/name と書いてください。</translation>
    </message>
    <message>
        <source>A password must not stand in the database address; use ~/.pgpass or PGPASSFILE.</source>
        <translation>データベースの指定にパスワードを書かないでください。~/.pgpass か PGPASSFILE を使ってください。</translation>
    </message>
    <message>
        <source>The database address &quot;%1&quot; needs a host and a name.</source>
        <translation>データベースの指定「%1」にはホストと名前が必要です。</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>There is no display to open a window on. Run it without one: kuramori --batch sync. `kuramori --help` lists what else it can do.</source>
        <translation>ウィンドウを開く画面がありません。画面なしで実行してください: kuramori --batch sync。ほかの機能は `kuramori --help` で表示します。</translation>
    </message>
</context>
<context>
    <name>DesktopFiles</name>
    <message>
        <source>The folder %1 is not there. Is its disk plugged in?</source>
        <translation>フォルダー%1がありません。ディスクは接続されていますか。</translation>
    </message>
    <message>
        <source>This desktop has no program that opens folders.</source>
        <translation>このデスクトップにはフォルダーを開くプログラムがありません。</translation>
    </message>
    <message>
        <source>The audio file %1 is not there. Is its disk plugged in?</source>
        <translation>音声ファイル%1がありません。ディスクは接続されていますか。</translation>
    </message>
    <message>
        <source>This desktop has no program that plays %1.</source>
        <translation>このデスクトップには%1を再生するプログラムがありません。</translation>
    </message>
    <message>
        <source>%1 is no page of the web.</source>
        <translation>%1 はウェブページではありません。</translation>
    </message>
    <message>
        <source>This desktop has no browser.</source>
        <translation>このデスクトップにはブラウザーがありません。</translation>
    </message>
</context>
<context>
    <name>Dispatcher</name>
    <message numerus="yes">
        <source>The job took longer than %n second(s).</source>
        <translation>
            <numerusform>ジョブが %n 秒を超えました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This program knows no kind of job named &quot;%1&quot;. Update it, or start the job anew where it is known.</source>
        <translation>このプログラムは「%1」という種類のジョブを知りません。更新するか、対応しているところで改めて実行してください。</translation>
    </message>
    <message>
        <source>No worker was free.</source>
        <translation>空いているワーカーがありませんでした。</translation>
    </message>
    <message>
        <source>An earlier attempt still ends.</source>
        <translation>前の試行がまだ終わっていません。</translation>
    </message>
</context>
<context>
    <name>Drifts</name>
    <message>
        <source>another book, perhaps</source>
        <translation>別の本かもしれません</translation>
    </message>
    <message>
        <source>another fact</source>
        <translation>別の内容</translation>
    </message>
    <message>
        <source>another spelling</source>
        <translation>別の表記</translation>
    </message>
    <message>
        <source>%1; not sure</source>
        <translation>%1（不確実）</translation>
    </message>
    <message>
        <source>There is no book %1. `query books` lists them.</source>
        <translation>本 %1 はありません。`query books` で一覧できます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field; `query drifts` shows which wait.</source>
        <translation>&quot;%1&quot; という項目はありません。`query drifts` で確認待ちの項目を表示できます。</translation>
    </message>
    <message>
        <source>A field is accepted or kept, not both.</source>
        <translation>--accept と --keep は同時に指定できません。</translation>
    </message>
    <message>
        <source>No such field waits for you.</source>
        <translation>該当する確認待ちの項目はありません。</translation>
    </message>
    <message>
        <source>book %1, %2, %3: &quot;%4&quot; is held; %5: &quot;%6&quot; (%7)</source>
        <translation>本 %1、%2、%3: 現在 &quot;%4&quot;。%5: &quot;%6&quot;（%7）</translation>
    </message>
    <message>
        <source>No field waits for you.</source>
        <translation>確認待ちの項目はありません。</translation>
    </message>
</context>
<context>
    <name>EndsHash</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 is not as it was when the folder was read.</source>
        <translation>%1 はフォルダーの読み込み時と異なります。</translation>
    </message>
</context>
<context>
    <name>Enrich</name>
    <message>
        <source>Asking about books</source>
        <translation>本について問い合わせ中</translation>
    </message>
    <message>
        <source>No provider of metadata answers. %1</source>
        <translation>メタデータのプロバイダーがどれも応答しません。%1</translation>
    </message>
</context>
<context>
    <name>EnrichVerb</name>
    <message>
        <source>There is no book %1. `query books` lists them.</source>
        <translation>本 %1 はありません。`query books` で一覧を表示します。</translation>
    </message>
    <message>
        <source>as the person says</source>
        <translation>人の指定どおり</translation>
    </message>
    <message>
        <source>left to a person</source>
        <translation>人の判断に任せる</translation>
    </message>
    <message>
        <source>other than the person says</source>
        <translation>人の指定と異なる</translation>
    </message>
    <message>
        <source>--check looks at all that people decided, and asks nobody.</source>
        <translation>--check は人が決めたものすべてを調べ、どこにも問い合わせません。</translation>
    </message>
    <message>
        <source>would ask about %1 items</source>
        <translation>%1 件の項目について問い合わせます（予定）</translation>
    </message>
    <message>
        <source>--anime asks about all anime that are due.</source>
        <translation>--anime は期限の来たすべてのアニメについて問い合わせます。</translation>
    </message>
    <message>
        <source>would ask about %1 anime, and about those that you follow</source>
        <translation>%1 件のアニメと、フォロー中のアニメについて問い合わせます</translation>
    </message>
    <message>
        <source>record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>book</source>
        <translation>本</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>anime</source>
        <translation>アニメ</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>the rules</source>
        <translation>ルールの判断</translation>
    </message>
    <message>
        <source>said</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation>ルールによる結果</translation>
    </message>
    <message>
        <source>Nobody has corrected anything yet.</source>
        <translation>訂正はまだありません。</translation>
    </message>
</context>
<context>
    <name>FetchRecord</name>
    <message>
        <source>The provider has no record %1.</source>
        <translation>プロバイダーにレコード %1 はありません。</translation>
    </message>
    <message>
        <source>The job names no item and no record.</source>
        <translation>ジョブに項目とレコードの指定がありません。</translation>
    </message>
    <message>
        <source>The library does not know this book any more.</source>
        <translation>この本はもうライブラリにありません。</translation>
    </message>
</context>
<context>
    <name>FileCheck</name>
    <message>
        <source>Its folder in the library is offline.</source>
        <translation>ライブラリのフォルダーがオフラインです。</translation>
    </message>
    <message>
        <source>It is not where the last scan saw it.</source>
        <translation>前回のスキャンで見つかった場所にありません。</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>読み取れません: %1</translation>
    </message>
    <message>
        <source>It has changed since the last scan; scan its folder first.</source>
        <translation>前回のスキャン以降に変更されています。先にフォルダーをスキャンしてください。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>空です。</translation>
    </message>
    <message>
        <source>No scan has read its content yet.</source>
        <translation>内容はまだスキャンされていません。</translation>
    </message>
    <message>
        <source>There is no sound in it that can be played.</source>
        <translation>再生できる音声が含まれていません。</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>暗号化されています。</translation>
    </message>
    <message>
        <source>It does not say how long it is.</source>
        <translation>長さが記されていません。</translation>
    </message>
    <message>
        <source>Its length is estimated from its size.</source>
        <translation>長さはサイズからの推定です。</translation>
    </message>
    <message>
        <source>The length it states needs %1 bytes, and it has %2.</source>
        <translation>記された長さには %1 バイト必要ですが、%2 バイトしかありません。</translation>
    </message>
    <message>
        <source>Chapters are out of order, first at %1.</source>
        <translation>チャプターの順序が正しくありません (最初は %1)。</translation>
    </message>
    <message>
        <source>Chapters overlap, first at %1.</source>
        <translation>チャプターが重なっています (最初は %1)。</translation>
    </message>
    <message>
        <source>A chapter begins at %1, and the sound ends at %2.</source>
        <translation>%1 から始まるチャプターがありますが、音声は %2 で終わります。</translation>
    </message>
    <message>
        <source>Before track %1, track %2 is missing.</source>
        <translation>トラック %1 の前のトラック %2 がありません。</translation>
    </message>
    <message>
        <source>The book begins with track %1.</source>
        <translation>この本はトラック %1 から始まっています。</translation>
    </message>
    <message>
        <source>The book ends with track %1 of %2.</source>
        <translation>この本はトラック %1/%2 で終わっています。</translation>
    </message>
    <message>
        <source>Another file is track %1 as well.</source>
        <translation>別のファイルもトラック %1 です。</translation>
    </message>
    <message>
        <source>Names and tags put the tracks in different orders.</source>
        <translation>ファイル名とタグでトラックの順序が異なります。</translation>
    </message>
    <message>
        <source>There is no decoder for it.</source>
        <translation>対応するデコーダーがありません。</translation>
    </message>
    <message>
        <source>It crashes the program that decodes it.</source>
        <translation>デコードするプログラムを異常終了させます。</translation>
    </message>
    <message>
        <source>Decoding it takes more time or memory than it may.</source>
        <translation>デコードに許容量を超える時間またはメモリが必要です。</translation>
    </message>
    <message>
        <source>Its first frame cannot be decoded: it was cut out of something longer.</source>
        <translation>最初のフレームをデコードできません。長い音声から切り出されたものです。</translation>
    </message>
    <message>
        <source>Places that cannot be decoded: %1, the first at %2.</source>
        <translation>デコードできない箇所: %1 (最初は %2)。</translation>
    </message>
    <message>
        <source>It is cut off at %1.</source>
        <translation>%1 で途切れています。</translation>
    </message>
    <message>
        <source>It ends at %1 without the mark of its end.</source>
        <translation>%1 で、終端の印がないまま終わっています。</translation>
    </message>
    <message>
        <source>Behind the sound lie %1 bytes of nothing.</source>
        <translation>音声の後ろに内容のない %1 バイトがあります。</translation>
    </message>
    <message>
        <source>It says that it plays %1, and ends at %2.</source>
        <translation>長さは %1 とありますが、%2 で終わります。</translation>
    </message>
    <message>
        <source>It says that it plays %1, and goes on to %2.</source>
        <translation>長さは %1 とありますが、%2 まで続きます。</translation>
    </message>
    <message>
        <source>It is silent from beginning to end.</source>
        <translation>最初から最後まで無音です。</translation>
    </message>
    <message>
        <source>From %1 on it is silent.</source>
        <translation>%1 から無音です。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>疑わしい</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>the server %1</source>
        <translation>サーバー%1</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>別の情報源</translation>
    </message>
    <message>
        <source>the OPF file</source>
        <translation>OPFファイル</translation>
    </message>
    <message>
        <source>the .nfo file</source>
        <translation>.nfoファイル</translation>
    </message>
    <message>
        <source>its tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>According to %1 it takes %2, and it plays %3.</source>
        <translation>%1によると長さは%2ですが、実際は%3です。</translation>
    </message>
    <message>
        <source>According to %1 the book takes %2, and its files together play %3.</source>
        <translation>%1によると本の長さは%2ですが、ファイルの合計は%3です。</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Full decode</source>
        <translation>全体のデコード</translation>
    </message>
    <message>
        <source>Length and silence</source>
        <translation>長さと無音</translation>
    </message>
</context>
<context>
    <name>FileChecks</name>
    <message>
        <source>Check of audio files</source>
        <translation>音声ファイルの検査</translation>
    </message>
    <message>
        <source>%1 files: %2 sound, %3 suspect, %4 damaged, %5 unknown.</source>
        <translation>%1 ファイル: 正常 %2、疑わしい %3、破損 %4、不明 %5。</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>破損: %1</translation>
    </message>
    <message>
        <source>There is no folder %1 in the library.</source>
        <translation>ライブラリにフォルダー %1 はありません。</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>検査は中止されました。</translation>
    </message>
    <message>
        <source>Decoding %1 (MB)</source>
        <translation>%1 をデコード中 (MB)</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 を検査中</translation>
    </message>
</context>
<context>
    <name>FileComparison</name>
    <message>
        <source>Comparing files of the same size</source>
        <translation>同じサイズのファイルを比較しています</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>Process %1 is writing %2 and does not come to an end. Try again.</source>
        <translation>プロセス %1 が %2 に書き込み中で、終わりません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 cannot be locked for writing. Check the permissions of its folder.</source>
        <translation>%1 を書き込み用にロックできません。フォルダーの権限を確認してください。</translation>
    </message>
</context>
<context>
    <name>FolderRemoval</name>
    <message>
        <source>Removing %1 from the library</source>
        <translation>%1 をライブラリから削除中</translation>
    </message>
    <message>
        <source>%1 is removed as soon as its scans and checks have stopped.</source>
        <translation>%1 は、読み込みと検査が止まりしだい削除されます。</translation>
    </message>
</context>
<context>
    <name>FolderWalk</name>
    <message>
        <source>The scan was stopped.</source>
        <translation>スキャンは停止されました。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 はもうありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
</context>
<context>
    <name>FolderWatch</name>
    <message>
        <source>%1 is not watched, but read every now and then. %2</source>
        <translation>%1 は監視されず、ときどき読み込まれます。%2</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>last scan</source>
        <translation>前回の読み込み</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 is no folder of the library. `folders list` shows them all.</source>
        <translation>%1 はライブラリのフォルダーではありません。`folders list` ですべて表示できます。</translation>
    </message>
    <message>
        <source>side-cars</source>
        <translation>付属ファイル</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不許可</translation>
    </message>
    <message>
        <source>Side-cars may be written there from now on, when you ask for them.</source>
        <translation>今後は、指示があればそこに付属ファイルを書き込みます。</translation>
    </message>
    <message>
        <source>No side-cars are written there any more.</source>
        <translation>そこには付属ファイルを書き込まなくなりました。</translation>
    </message>
    <message>
        <source>Write folders list, folders remove FOLDER… or folders side-cars on|off FOLDER…. A folder is added by: scan FOLDER</source>
        <translation>folders list、folders remove フォルダー…、または folders side-cars on|off フォルダー… と書いてください。追加するには: scan フォルダー</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>There is no series &quot;%1&quot;. `query series` lists them.</source>
        <translation>シリーズ「%1」はありません。`query series` で一覧できます。</translation>
    </message>
    <message>
        <source>score</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>author</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>released</source>
        <translation>発売</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Nobody has been asked about the series yet: gaps --refresh does.</source>
        <translation>シリーズについてまだ問い合わせていません。gaps --refresh で問い合わせます。</translation>
    </message>
    <message>
        <source>No list was found for sure: query series_links prints what waits for a person.</source>
        <translation>確実に対応する一覧は見つかりませんでした。query series_links が判断待ちのものを出力します。</translation>
    </message>
    <message>
        <source>Nothing is missing of the series that are known.</source>
        <translation>分かっているシリーズに欠けている巻はありません。</translation>
    </message>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>The languages were changed since this was counted. Count anew with: gaps --refresh</source>
        <translation>この集計の後に言語が変更されました。数え直すには: gaps --refresh</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Other processes cannot hand their work over, because %1 cannot be opened: %2</source>
        <translation>%1 を開けないため、ほかのプロセスは作業を引き渡せません: %2</translation>
    </message>
    <message>
        <source>The other Kuramori sent a line that is not understood.</source>
        <translation>もう一方の Kuramori から理解できない行が届きました。</translation>
    </message>
    <message>
        <source>The running Kuramori is of another version. Restart it to hand work to it.</source>
        <translation>起動中の Kuramori はバージョンが異なります。作業を引き渡すには再起動してください。</translation>
    </message>
    <message>
        <source>%1 is not this user&apos;s alone; remove it.</source>
        <translation>%1 はこのユーザー専用ではありません。削除してください。</translation>
    </message>
</context>
<context>
    <name>Hardcover</name>
    <message>
        <source>&quot;%1&quot; is no ASIN, so it was not asked for.</source>
        <translation>「%1」は ASIN ではないため、問い合わせませんでした。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no ISBN, so it was not asked for.</source>
        <translation>「%1」は ISBN ではないため、問い合わせませんでした。</translation>
    </message>
    <message>
        <source>Hardcover sends in a circle: %1 was merged into others, and none of them is left.</source>
        <translation>Hardcover の参照が循環しています。%1 の統合先に実体がありません。</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>check</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>what is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 時間前</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 日前</translation>
    </message>
    <message>
        <source>%1 answers and is sound</source>
        <translation>%1 は応答し、正常です</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>shared by all machines on this server</source>
        <translation>このサーバーを使うすべての端末で共有</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>プロセス %1</translation>
    </message>
    <message>
        <source>nobody works with it now</source>
        <translation>現在は使用されていません</translation>
    </message>
    <message>
        <source>the server&apos;s task: pg_dump or its keeper&apos;s own way</source>
        <translation>サーバー側の役目 (pg_dump など管理者の方法)</translation>
    </message>
    <message>
        <source>there is none yet: kuramori --batch backup</source>
        <translation>まだありません: kuramori --batch backup</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 s away from the database server&apos;s; set one of them</source>
        <translation>データベースサーバーの時計と %1 秒ずれています。どちらかを合わせてください</translation>
    </message>
    <message>
        <source>jobs were made in the future: the clock was set back</source>
        <translation>未来の時刻のジョブがあります。時計が戻されたようです</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting, %3 to be tried again, %4 dead</source>
        <translation>実行中 %1、待機中 %2、再試行予定 %3、断念 %4</translation>
    </message>
    <message>
        <source>none is paused</source>
        <translation>一時停止中のキューはありません</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>一時停止中: %1</translation>
    </message>
    <message>
        <source>no job waits for one</source>
        <translation>待たされているジョブはありません</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>%1 is read-only</source>
        <translation>%1 は書き込めません</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>nobody can tell how much of %1 is free</source>
        <translation>%1 の空き容量を確認できません</translation>
    </message>
    <message>
        <source>The tests were stopped.</source>
        <translation>テストは中止されました。</translation>
    </message>
</context>
<context>
    <name>HeldField</name>
    <message>
        <source>&quot;%1&quot; is no year.</source>
        <translation>「%1」は年ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no ASIN.</source>
        <translation>「%1」は ASIN ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no ISBN of 13 digits.</source>
        <translation>「%1」は 13 桁の ISBN ではありません。</translation>
    </message>
    <message>
        <source>Whether it is abridged is &quot;yes&quot; or &quot;no&quot;.</source>
        <translation>抄録かどうかは「yes」か「no」です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place in a series.</source>
        <translation>「%1」はシリーズ内の位置ではありません。</translation>
    </message>
    <message>
        <source>The runtime is that of the files.</source>
        <translation>再生時間はファイルのものです。</translation>
    </message>
    <message>
        <source>A book needs a title.</source>
        <translation>本には題名が必要です。</translation>
    </message>
    <message>
        <source>This field holds one value only.</source>
        <translation>この項目の値は一つだけです。</translation>
    </message>
    <message>
        <source>A value is empty.</source>
        <translation>空の値があります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that Hardcover calls a book: write book/NUMBER, edition/NUMBER or slug/NAME.</source>
        <translation>「%1」は Hardcover での本の呼び方ではありません。book/番号、edition/番号、slug/名前 のいずれかで書いてください。</translation>
    </message>
</context>
<context>
    <name>HistoryStep</name>
    <message>
        <source>Undone: %1</source>
        <translation>取り消しました: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました: %1</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>This Kuramori is about to end and begins nothing new.</source>
        <translation>この Kuramori はまもなく終了するため、新しい作業を始めません。</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>An address given for %1 is not a web address.</source>
        <translation>%1 に指定されたアドレスはウェブアドレスではありません。</translation>
    </message>
    <message>
        <source>Only http and https are opened, not %1.</source>
        <translation>開けるのは http と https だけです (%1 は不可)。</translation>
    </message>
    <message>
        <source>An address at %1 carries a user name; it was not opened.</source>
        <translation>%1 のアドレスにユーザー名が含まれているため、開きませんでした。</translation>
    </message>
    <message>
        <source>%1 is not an address on the Internet; it was not opened.</source>
        <translation>%1 はインターネット上のアドレスではないため、開きませんでした。</translation>
    </message>
    <message>
        <source>%1 may only ask %2, not %3.</source>
        <translation>%1 が接続できるのは %2 だけです (%3 は不可)。</translation>
    </message>
    <message>
        <source>%1 may not ask %2 for %3.</source>
        <translation>%1 は %2 に %3 を要求できません。</translation>
    </message>
    <message>
        <source>%1 redirects to an unencrypted address; it was not followed.</source>
        <translation>%1 が暗号化されていないアドレスへ転送したため、たどりませんでした。</translation>
    </message>
    <message>
        <source>The proxy wants a user name and password before it lets %1 be reached.</source>
        <translation>%1 に接続するには、プロキシがユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>%1 refuses access (%2). Check the account or key in the settings.</source>
        <translation>%1 がアクセスを拒否しました (%2)。設定のアカウントまたはキーを確認してください。</translation>
    </message>
    <message>
        <source>%1 does not have what was asked for (%2).</source>
        <translation>%1 に要求したものがありません (%2)。</translation>
    </message>
    <message>
        <source>%1 gave up waiting for the request (%2).</source>
        <translation>%1 が要求を待ちきれずに打ち切りました (%2)。</translation>
    </message>
    <message>
        <source>%1 asks to be asked less often.</source>
        <translation>%1 から、要求の頻度を下げるよう求められました。</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (%2).</source>
        <translation>%1 の側で問題が起きています (%2)。</translation>
    </message>
    <message>
        <source>%1 rejects the request (%2).</source>
        <translation>%1 が要求を受け付けませんでした (%2)。</translation>
    </message>
    <message>
        <source>%1 sent an empty answer.</source>
        <translation>%1 の応答が空でした。</translation>
    </message>
    <message>
        <source>%1 sent something else than the data asked for.</source>
        <translation>%1 から要求したデータとは別のものが届きました。</translation>
    </message>
    <message>
        <source>The answer of %1 ends in the middle.</source>
        <translation>%1 の応答が途中で切れています。</translation>
    </message>
    <message>
        <source>%1 shows a log-in page instead of data. Open it in a browser to see what it wants.</source>
        <translation>%1 がデータではなくログイン画面を返しました。ブラウザーで開いて確認してください。</translation>
    </message>
    <message>
        <source>%1 redirects in a circle.</source>
        <translation>%1 の転送が循環しています。</translation>
    </message>
    <message>
        <source>%1 redirects what only it should get.</source>
        <translation>%1 だけに送るべき要求がほかへ転送されました。</translation>
    </message>
    <message>
        <source>A header for %1 holds a line break. Check the key in the settings.</source>
        <translation>%1 へのヘッダーに改行が含まれています。設定のキーを確認してください。</translation>
    </message>
    <message>
        <source>%1 asked to be left alone for %2 s more.</source>
        <translation>%1 から、あと %2 秒は接続しないよう求められています。</translation>
    </message>
    <message>
        <source>%1 has failed too often and is left alone for %2 s.</source>
        <translation>%1 の失敗が続いたため、%2 秒間は接続しません。</translation>
    </message>
    <message>
        <source>The tape %1 cannot be opened: %2</source>
        <translation>記録 %1 を開けません: %2</translation>
    </message>
    <message>
        <source>%1 is not on the tape.</source>
        <translation>%1 は記録にありません。</translation>
    </message>
    <message>
        <source>The tape is damaged at %1.</source>
        <translation>記録の %1 の箇所が壊れています。</translation>
    </message>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation>%1 への要求を取り消しました。</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 の応答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than allowed and was dropped.</source>
        <translation>%1 の応答が上限を超えたため破棄しました。</translation>
    </message>
    <message>
        <source>The answer of %1 broke off or is damaged; nothing of it was used.</source>
        <translation>%1 の応答が途切れたか壊れているため、使用しませんでした。</translation>
    </message>
    <message>
        <source>%1 does not speak HTTP as it should.</source>
        <translation>%1 の HTTP の応答が正しくありません。</translation>
    </message>
    <message>
        <source>There is no secure connection to %1: its certificate or protocol cannot be trusted.</source>
        <translation>%1 に安全に接続できません。証明書またはプロトコルを信頼できません。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 に接続できません。</translation>
    </message>
    <message>
        <source>The network interface %1 is not there; nothing was sent.</source>
        <translation>ネットワークインターフェイス %1 がないため、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>%1 wants proof that a person is asking. Open it in a browser; it is asked again in 15 minutes at the earliest, and then once.</source>
        <translation>%1 は人間による操作の証明を求めています。ブラウザーで開いてください。次の問い合わせは早くても 15 分後に一度だけ行います。</translation>
    </message>
</context>
<context>
    <name>ITunes</name>
    <message>
        <source>&quot;%1&quot; is no country of the shop, so it was not asked.</source>
        <translation>「%1」はストアの国ではないため、問い合わせませんでした。</translation>
    </message>
</context>
<context>
    <name>IniFile</name>
    <message>
        <source>The settings file %1 cannot be read: %2</source>
        <translation>設定ファイル %1 を読めません: %2</translation>
    </message>
    <message>
        <source>Line %1 is not &quot;key = value&quot;: %2</source>
        <translation>%1 行目が「キー = 値」ではありません: %2</translation>
    </message>
    <message>
        <source>Line %1 gives &quot;%2&quot; a second time.</source>
        <translation>%1 行目で「%2」が二度指定されています。</translation>
    </message>
    <message>
        <source>its folder cannot be made.</source>
        <translation>フォルダーを作成できません。</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be written: %2</source>
        <translation>設定ファイル %1 に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>%1 says nothing: %2</source>
        <translation>%1 から情報を得られません: %2</translation>
    </message>
</context>
<context>
    <name>JikanCrawl</name>
    <message>
        <source>%1 records were refused.</source>
        <translation>%1 件のレコードを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The source repeated itself before the list ended; the snapshot is partial.</source>
        <translation>一覧の終わりより前に情報源が同じ内容を繰り返しました。スナップショットは一部だけです。</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1、%3 ページ中 %2 ページ</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1、%2 ページ</translation>
    </message>
    <message>
        <source>Jikan&apos;s list &quot;%1&quot; is empty, which it never is. Nothing was changed.</source>
        <translation>Jikan の一覧「%1」が空でした。本来あり得ないため、何も変更していません。</translation>
    </message>
    <message>
        <source>%1 works, %2 new, %3 changed.</source>
        <translation>作品 %1 件、新規 %2 件、変更 %3 件。</translation>
    </message>
    <message>
        <source>Of the changed, %1 only in figures.</source>
        <translation>変更のうち %1 件は数値のみ。</translation>
    </message>
    <message>
        <source>The list is longer: &quot;Pages a list&quot; in the settings says to read no more of it.</source>
        <translation>リストには続きがありますが、設定の「一覧ごとのページ数」によりここまでしか読みません。</translation>
    </message>
    <message>
        <source>A crawl needs a list; &quot;%1&quot; is none that is known.</source>
        <translation>取得にはリストが必要です。「%1」は既知のリストではありません。</translation>
    </message>
</context>
<context>
    <name>JikanDecode</name>
    <message>
        <source>Jikan answered with nothing. It is asked again later.</source>
        <translation>Jikan の応答が空でした。後でもう一度問い合わせます。</translation>
    </message>
    <message>
        <source>Jikan&apos;s answer ends too early. It is asked again later.</source>
        <translation>Jikan の応答が途中で終わっています。後でもう一度問い合わせます。</translation>
    </message>
    <message>
        <source>Jikan&apos;s answer is not JSON.</source>
        <translation>Jikan の応答が JSON ではありません。</translation>
    </message>
    <message>
        <source>Jikan&apos;s answer has not the promised shape: %1 Nothing of it was taken over.</source>
        <translation>Jikan の応答が約束された形式ではありません: %1 何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Jikan says: %1</source>
        <translation>Jikan からの応答: %1</translation>
    </message>
    <message>
        <source>Jikan sent an empty page, although it promises more pages.</source>
        <translation>Jikan は続きがあるとしながら、空のページを返しました。</translation>
    </message>
</context>
<context>
    <name>JikanJobs</name>
    <message>
        <source>Details need the number of a work.</source>
        <translation>詳細の取得には作品番号が必要です。</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1 の詳細</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>One request</source>
        <translation>一回の問い合わせ</translation>
    </message>
    <message>
        <source>Jikan was asked for details as often today as its budget of %1 requests allows. It is asked again after midnight (UTC).</source>
        <translation>Jikan への詳細の問い合わせは、今日の上限 %1 件に達しました。午前 0 時 (UTC) 以降に再び問い合わせます。</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>The job was stopped.</source>
        <translation>ジョブは停止されました。</translation>
    </message>
</context>
<context>
    <name>JobDependencies</name>
    <message>
        <source>Cancelled because job %1 (%2), for which it waited, was given up.</source>
        <translation>待っていたジョブ %1 (%2) が断念されたため、取り消しました。</translation>
    </message>
    <message>
        <source>Cancelled because job %1 (%2), for which it waited, was cancelled.</source>
        <translation>待っていたジョブ %1 (%2) が取り消されたため、取り消しました。</translation>
    </message>
</context>
<context>
    <name>JobInserts</name>
    <message>
        <source>There is no kind of job named &quot;%1&quot;.</source>
        <translation>「%1」という種類のジョブはありません。</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
</context>
<context>
    <name>JobTable</name>
    <message>
        <source>Job %1 is not held by this worker any more; its result is dropped.</source>
        <translation>ジョブ %1 はもうこのワーカーの担当ではないため、結果を破棄しました。</translation>
    </message>
    <message>
        <source>Job %1 cannot be started anew: it does not exist or has not ended.</source>
        <translation>ジョブ %1 は存在しないか終了していないため、改めて実行できません。</translation>
    </message>
    <message numerus="yes">
        <source>The job crashed its worker %n time(s) and is given up.</source>
        <translation>
            <numerusform>ジョブがワーカーを %n 回クラッシュさせたため、断念しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ended while it held the job.</source>
        <translation>このジョブを受け持っている間にプログラムが終了しました。</translation>
    </message>
</context>
<context>
    <name>JobVerb</name>
    <message>
        <source>works</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>all</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>The list ended before its end; the snapshot is partial.</source>
        <translation>一覧が途中で終わりました。スナップショットは一部だけです。</translation>
    </message>
    <message>
        <source>It goes on at the next start.</source>
        <translation>次回の起動時に続きを行います。</translation>
    </message>
    <message>
        <source>would run %1</source>
        <translation>実行予定: %1</translation>
    </message>
    <message>
        <source>It goes on in the process that has it.</source>
        <translation>担当しているプロセスで続行されます。</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>read</source>
        <translation>読込</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未読込</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読取不可</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>疑わしい</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>books</source>
        <translation>冊</translation>
    </message>
    <message>
        <source>here</source>
        <translation>手元にある</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>手元にない</translation>
    </message>
    <message>
        <source>Not everything could be read; the notice of it says what.</source>
        <translation>すべては読み取れませんでした。詳しくは通知をご覧ください。</translation>
    </message>
    <message>
        <source>items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>問い合わせ済み</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つからず</translation>
    </message>
    <message>
        <source>not answered by all</source>
        <translation>一部のみ応答</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>対応付け済み</translation>
    </message>
    <message>
        <source>records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>取り込み</translation>
    </message>
</context>
<context>
    <name>JobWatch</name>
    <message>
        <source>The queue %1 is paused. `kuramori --batch jobs resume %1` lets its jobs run.</source>
        <translation>キュー %1 は一時停止中です。`kuramori --batch jobs resume %1` で再開します。</translation>
    </message>
    <message>
        <source>%1 of %2 jobs done</source>
        <translation>%2 件中 %1 件のジョブが完了</translation>
    </message>
    <message>
        <source>%1: waits until %2</source>
        <translation>%1: %2 まで待機</translation>
    </message>
    <message>
        <source>Some jobs still stand as running in the database.</source>
        <translation>データベース上でまだ実行中のままのジョブがあります。</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>--limit needs a number, and --state one of the states a job can have.</source>
        <translation>--limit には数を、--state にはジョブの状態を指定してください。</translation>
    </message>
    <message>
        <source>id</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>what</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>next or last</source>
        <translation>次回または前回</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a job.</source>
        <translation>「%1」はジョブの番号ではありません。</translation>
    </message>
    <message>
        <source>Name the jobs by their numbers.</source>
        <translation>ジョブを番号で指定してください。</translation>
    </message>
    <message>
        <source>%1 of %2 jobs</source>
        <translation>%2 件中 %1 件のジョブ</translation>
    </message>
    <message>
        <source>job %1 stands in the queue again as job %2</source>
        <translation>ジョブ %1 はジョブ %2 として再びキューに入りました</translation>
    </message>
    <message>
        <source>jobs list takes options, but no words: %1</source>
        <translation>jobs list に指定できるのはオプションだけです: %1</translation>
    </message>
    <message>
        <source>would %1 job %2, %3</source>
        <translation>実行予定: ジョブ %2 の %1、%3</translation>
    </message>
    <message>
        <source>There is no queue &quot;%1&quot;; there are: %2.</source>
        <translation>「%1」というキューはありません。あるのは: %2。</translation>
    </message>
    <message>
        <source>would %1 the queue %2</source>
        <translation>実行予定: キュー %2 の %1</translation>
    </message>
    <message>
        <source>jobs limit takes a queue, and how many of its jobs may run at a time on one machine, or none: jobs limit jikan 2</source>
        <translation>jobs limit には、キューと、1 台のマシンで同時に実行できるジョブ数 (または none) を指定します: jobs limit jikan 2</translation>
    </message>
    <message>
        <source>jobs does not know &quot;%1&quot;; it knows: list, retry, cancel, redrive, pause, resume, limit.</source>
        <translation>jobs に「%1」はありません。使えるのは list, retry, cancel, redrive, pause, resume, limit です。</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a small number</source>
        <translation>小さな数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>項目「%1」がありません。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; does not hold %2.</source>
        <translation>項目「%1」が%2ではありません。</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>There is no keyring here that keeps keys. Start one, or enter the keys anew with secrets.home set to the encrypted file.</source>
        <translation>ここにはキーを保管できるキーリングがありません。キーリングを起動するか、secrets.home を暗号化ファイルにしてキーを入力し直してください。</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it, then try again.</source>
        <translation>キーリングがロックされています。ロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keyring does not answer. If it asks for its password somewhere on the screen, give it; then try again.</source>
        <translation>キーリングが応答しません。画面のどこかでパスワードを求められている場合は入力し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Stopped while asking the keyring.</source>
        <translation>キーリングへの問い合わせ中に中止しました。</translation>
    </message>
    <message>
        <source>The keyring says that it holds no %1.</source>
        <translation>キーリングには %1 がないとの応答です。</translation>
    </message>
</context>
<context>
    <name>LibraryRoot</name>
    <message>
        <source>The folder %1 is not there. Plug in or mount its disk; what is known of it stays.</source>
        <translation>フォルダー %1 がありません。ディスクを接続またはマウントしてください。既知の内容は残ります。</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 はフォルダーではありません。</translation>
    </message>
    <message>
        <source>The folder %1 may not be read by this user.</source>
        <translation>このユーザーはフォルダー %1 を読めません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: its disk or server does not answer.</source>
        <translation>フォルダー %1 を読めません。ディスクまたはサーバーが応答しません。</translation>
    </message>
    <message>
        <source>%1 and %2, which is in the library, lie within each other. Scan the outer one alone.</source>
        <translation>%1 とライブラリにある %2 は入れ子になっています。外側だけをスキャンしてください。</translation>
    </message>
    <message numerus="yes">
        <source>The folder %1 is empty, and held %n files. Is its disk mounted?</source>
        <translation>
            <numerusform>フォルダー %1 は空ですが、%n 個のファイルがありました。ディスクはマウントされていますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 lies on another disk than before and holds none of the files it held. If that is as it should be, remove it from the library and add it again.</source>
        <translation>フォルダー %1 は以前と別のディスクにあり、以前のファイルが一つもありません。これが正しい場合は、ライブラリから外して追加し直してください。</translation>
    </message>
</context>
<context>
    <name>LibraryScan</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み込み中</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読めません: %2</translation>
    </message>
    <message>
        <source>Scan of %1</source>
        <translation>%1 のスキャン</translation>
    </message>
    <message>
        <source>%1 files: %2 new, %3 changed, %4 missing.</source>
        <translation>%1 ファイル: 新規 %2、変更 %3、不足 %4。</translation>
    </message>
    <message>
        <source>%1 could not be read; the log names them.</source>
        <translation>%1 件を読めませんでした。ログに名前があります。</translation>
    </message>
    <message>
        <source>The content of %1 audio files could not be read.</source>
        <translation>%1 個の音声ファイルの内容を読めませんでした。</translation>
    </message>
    <message>
        <source>There is no folder %1 in the library.</source>
        <translation>ライブラリにフォルダー %1 はありません。</translation>
    </message>
    <message>
        <source>%1 is being removed from the library. To keep it, add it again.</source>
        <translation>%1 はライブラリから削除中です。残すには、もう一度追加してください。</translation>
    </message>
</context>
<context>
    <name>LiveConnection</name>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>The last request failed</source>
        <translation>最後の問い合わせは失敗しました</translation>
    </message>
    <message>
        <source>Slowed down until %1</source>
        <translation>%1 まで減速中</translation>
    </message>
    <message>
        <source>Stopped after failures, tries again at %1</source>
        <translation>失敗が続き停止中、%1 に再試行</translation>
    </message>
    <message>
        <source>Stopped after failures, may be asked again</source>
        <translation>失敗が続き停止中、再び問い合わせ可能</translation>
    </message>
    <message>
        <source>Being tried again</source>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>There</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>Last error, at %1: %2</source>
        <translation>最後のエラー (%1): %2</translation>
    </message>
    <message>
        <source>Session bus (D-Bus)</source>
        <translation>セッションバス (D-Bus)</translation>
    </message>
    <message>
        <source>This session has no D-Bus. Everything works but desktop notifications and, on most desktops, the tray.</source>
        <translation>このセッションには D-Bus がありません。デスクトップ通知と、多くのデスクトップではトレイを除き、すべて動作します。</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>デスクトップ通知</translation>
    </message>
    <message>
        <source>Nobody shows notifications on this desktop. Notices are shown in the window, and in the tray where there is one.</source>
        <translation>このデスクトップには通知を表示するものがありません。お知らせはウィンドウと、あればトレイに表示されます。</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>This desktop has no tray. Everything works; closing the window ends the program.</source>
        <translation>このデスクトップにはトレイがありません。すべて動作しますが、ウィンドウを閉じるとプログラムは終了します。</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>カバー</translation>
    </message>
    <message>
        <source>Covers: %1</source>
        <translation>カバー: %1</translation>
    </message>
</context>
<context>
    <name>OpenFolder</name>
    <message>
        <source>There is no space left on the disk for %1. Nothing of it was written.</source>
        <translation>ディスクに %1 のための空きがありません。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: its disk is read-only.</source>
        <translation>%1 に書き込めません。ディスクは読み取り専用です。</translation>
    </message>
    <message>
        <source>%1 cannot be written or read: this user may not. Give it the right to, or run the program as who may.</source>
        <translation>%1 を読み書きできません。このユーザーには権限がありません。権限を与えるか、権限のあるユーザーで実行してください。</translation>
    </message>
    <message>
        <source>%1 is a link or lies behind one, and nothing is written through links.</source>
        <translation>%1 はリンクか、リンクの先にあります。リンクを通しては書き込みません。</translation>
    </message>
    <message>
        <source>There is a file %1 already. Move it away if nobody needs it.</source>
        <translation>ファイル %1 がすでにあります。不要なら移動してください。</translation>
    </message>
    <message>
        <source>%1 lies on another disk than its folder of the library, so that nothing can be moved to the bin.</source>
        <translation>%1 はライブラリのフォルダーとは別のディスクにあるため、ごみ箱へ移せません。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>At %1 is another folder than when it was last scanned. Scan it first.</source>
        <translation>%1 にあるのは、前回読み込んだときとは別のフォルダーです。先に読み込んでください。</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>%1 is larger than any side-car.</source>
        <translation>%1 は付属ファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 does not hold what was written into it.</source>
        <translation>%1 の内容が書き込んだものと異なります。</translation>
    </message>
</context>
<context>
    <name>OpenLibrary</name>
    <message>
        <source>&quot;%1&quot; is no number of Open Library, so it was not asked for.</source>
        <translation>「%1」は Open Library の番号ではないため、問い合わせませんでした。</translation>
    </message>
    <message>
        <source>Open Library sends in a circle: a record points to others, and none of them is one.</source>
        <translation>Open Library の参照が循環しています。実体のある記録に行き着きません。</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Job %1 has not stopped yet. It can be taken back when it has.</source>
        <translation>ジョブ %1 はまだ停止していません。停止してから元に戻せます。</translation>
    </message>
</context>
<context>
    <name>Overruling</name>
    <message>
        <source>Items that are to be a book of their own must be of one book now.</source>
        <translation>独立した本にする項目は、現在一つの本に属している必要があります。</translation>
    </message>
    <message>
        <source>These are all the items of the book: nothing would be left of it.</source>
        <translation>これで本の項目すべてです。何も残りません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no spelling of that person&apos;s name, or nobody&apos;s.</source>
        <translation>「%1」はこの人物の表記ではないか、誰の表記でもありません。</translation>
    </message>
    <message>
        <source>These are all the spellings: nobody would be left.</source>
        <translation>これで表記すべてです。誰も残りません。</translation>
    </message>
    <message>
        <source>Nobody is a pen name of their own.</source>
        <translation>自分自身の筆名にはできません。</translation>
    </message>
    <message>
        <source>Nobody has said that the series might be %1:%2.</source>
        <translation>このシリーズが %1:%2 である可能性はどこからも示されていません。</translation>
    </message>
    <message>
        <source>This field does not wait for a person any more.</source>
        <translation>この項目はもう確認待ちではありません。</translation>
    </message>
    <message>
        <source>Nobody has told of a recording %1 of this volume.</source>
        <translation>この巻の録音 %1 は知られていません。</translation>
    </message>
    <message>
        <source>A book cannot be searched for without a title.</source>
        <translation>タイトルなしでは本を探せません。</translation>
    </message>
</context>
<context>
    <name>Ownership</name>
    <message>
        <source>The lock file %1.lock cannot be written. Check the permissions of its folder and the space on the disk.</source>
        <translation>ロックファイル %1.lock に書き込めません。フォルダーの権限とディスクの空きを確認してください。</translation>
    </message>
    <message>
        <source>The database %1 is in use by Kuramori with process id %2. Close that one first.</source>
        <translation>データベース %1 はプロセス番号 %2 の Kuramori が使用中です。先にそちらを終了してください。</translation>
    </message>
</context>
<context>
    <name>PageWalk</name>
    <message>
        <source>%1 ignores paging: %2 books were asked for and %3 came. Update the server.</source>
        <translation>%1 はページ指定を無視します。%2 冊を求めて %3 冊が返りました。サーバーを更新してください。</translation>
    </message>
    <message>
        <source>%1 ignores paging: page %2 holds nothing but books of the pages before. Update the server.</source>
        <translation>%1 はページ指定を無視します。%2 ページ目には前のページの本しかありません。サーバーを更新してください。</translation>
    </message>
    <message>
        <source>%1 ignores paging: it comes to no end after %2 pages.</source>
        <translation>%1 はページ指定を無視します。%2 ページ読んでも終わりません。</translation>
    </message>
</context>
<context>
    <name>PathMapping</name>
    <message>
        <source>No mapping covers &quot;%1&quot;. Add one for a folder that it lies in.</source>
        <translation>「%1」に当てはまる対応付けがありません。それを含むフォルダーの対応付けを追加してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be &quot;%2&quot; here, but there is no such file. Check the mapping, and whether the folder is mounted.</source>
        <translation>「%1」はここでは「%2」のはずですが、そのファイルはありません。対応付けと、フォルダーがマウントされているかを確かめてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there with %L2 bytes, but the server knows it with %L3. It may be another file, or the server has not scanned since it changed.</source>
        <translation>「%1」は %L2 バイトありますが、サーバーの記録は %L3 バイトです。別のファイルか、変更後にサーバーがスキャンしていない可能性があります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was found as &quot;%2&quot;. The mapping is right.</source>
        <translation>「%1」は「%2」として見つかりました。対応付けは正しいです。</translation>
    </message>
    <message>
        <source>Both machines look at one disk.</source>
        <translation>両方のマシンが同じディスクを見ています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder as a server spells it: it must be absolute, such as /audiobooks.</source>
        <translation>「%1」はサーバー側のフォルダーの書き方ではありません。/audiobooks のような絶対パスにしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder of this machine: it must be absolute, such as /mnt/nas/books.</source>
        <translation>「%1」はこのコンピューターのフォルダーではありません。/mnt/nas/books のような絶対パスにしてください。</translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message>
        <source>Nobody is called &quot;%1&quot;. `query persons` lists all.</source>
        <translation>「%1」という人はいません。`query persons` で一覧を表示します。</translation>
    </message>
    <message>
        <source>Write persons merge KEPT OTHER, persons split SPELLING… or persons pen-name PEN-NAME PERSON. Persons are named by their number or any spelling.</source>
        <translation>persons merge KEPT OTHER、persons split SPELLING…、または persons pen-name PEN-NAME PERSON と書いてください。人物は番号またはいずれかの表記で指定します。</translation>
    </message>
</context>
<context>
    <name>PoolTask</name>
    <message>
        <source>The job ran into a defect of the program. Please report it with the details.</source>
        <translation>ジョブがプログラムの不具合に当たりました。詳細を添えて報告してください。</translation>
    </message>
</context>
<context>
    <name>PostgresStore</name>
    <message>
        <source>No connection to the database server (%1). Check that it runs and lets this user in.</source>
        <translation>データベースサーバーに接続できません (%1)。起動しているか、このユーザーを許可しているか確認してください。</translation>
    </message>
    <message>
        <source>A text with a NUL character cannot be stored in %1.</source>
        <translation>NUL 文字を含む文字列は %1 に保存できません。</translation>
    </message>
    <message>
        <source>A row with the same key is already there in %1.</source>
        <translation>%1 には同じキーの行がすでにあります。</translation>
    </message>
    <message>
        <source>%1 is too busy: a transaction met others each time it was tried.</source>
        <translation>%1 が混み合っています。トランザクションが毎回ほかと衝突しました。</translation>
    </message>
    <message>
        <source>%1 is locked by somebody else.</source>
        <translation>%1 はほかで使用中のためロックされています。</translation>
    </message>
    <message>
        <source>%1 has no connection left. Raise max_connections on the server.</source>
        <translation>%1 に空いている接続がありません。サーバーの max_connections を増やしてください。</translation>
    </message>
    <message>
        <source>There is no space left on the disk of %1. Nothing was lost; free some space.</source>
        <translation>%1 のディスクに空きがありません。データは失われていません。空きを作ってください。</translation>
    </message>
    <message>
        <source>%1 took too long over a statement.</source>
        <translation>%1 での処理に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>%1 may only be read.</source>
        <translation>%1 は読み取り専用です。</translation>
    </message>
    <message>
        <source>%1 does not let this user in. Check the user and ~/.pgpass.</source>
        <translation>%1 がこのユーザーを許可していません。ユーザー名と ~/.pgpass を確認してください。</translation>
    </message>
    <message>
        <source>%1 says that its data is damaged.</source>
        <translation>%1 のデータが壊れていると報告されました。</translation>
    </message>
    <message>
        <source>%1 says that an index is damaged.</source>
        <translation>%1 の索引が壊れていると報告されました。</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>%1 との接続が切れました。</translation>
    </message>
    <message>
        <source>%1 is stopping or starting.</source>
        <translation>%1 は停止中または起動中です。</translation>
    </message>
    <message>
        <source>A statement failed in %1.</source>
        <translation>%1 での処理が失敗しました。</translation>
    </message>
    <message>
        <source>All %1 connections to %2 were in use for %3 seconds.</source>
        <translation>%2 への接続 %1 本が %3 秒間すべて使用中でした。</translation>
    </message>
    <message>
        <source>The database %1 is of an older version. Start Kuramori once to bring it up to date.</source>
        <translation>データベース %1 は古いバージョンのものです。Kuramori を一度起動して更新してください。</translation>
    </message>
    <message>
        <source>The server now answers with another database under the name %1. Nothing was written to it. Bring the right one back, or restart Kuramori to use this one.</source>
        <translation>サーバーの %1 が別のデータベースになっています。何も書き込んでいません。正しいものに戻すか、このデータベースを使うなら Kuramori を再起動してください。</translation>
    </message>
    <message>
        <source>The database %1 was opened for reading only.</source>
        <translation>データベース %1 は読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>The connection to %1 broke while a change was being saved, so that nobody knows whether it was. Look before you repeat it.</source>
        <translation>変更の保存中に %1 との接続が切れたため、保存されたかどうか分かりません。やり直す前に確認してください。</translation>
    </message>
    <message>
        <source>The database server is away.</source>
        <translation>データベースサーバーに接続できません。</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 is not a file of this program.</source>
        <translation>%1 はこのプログラムのファイルではありません。</translation>
    </message>
    <message>
        <source>Others may read %1 (mode %2). Close it with: chmod 600 &apos;%1&apos;. Who has read it has the keys: think of replacing them.</source>
        <translation>%1 は他の人も読めます (モード %2)。次で閉じてください: chmod 600 &apos;%1&apos;。読んだ人はキーを手にしています。キーの交換を検討してください。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check its folder and the space on the disk.</source>
        <translation>%1 に書き込めません: %2。フォルダーとディスクの空きを確認してください。</translation>
    </message>
</context>
<context>
    <name>ProbeAnswer</name>
    <message>
        <source>What the reader of audio files said of %1 could not be understood.</source>
        <translation>音声ファイル読み取りプログラムの %1 についての回答を理解できませんでした。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 はもうありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読めません。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>%1 holds no audio that can be played.</source>
        <translation>%1 には再生できる音声がありません。</translation>
    </message>
    <message>
        <source>%1 has tags or an index that are too large to be read.</source>
        <translation>%1 のタグまたは索引が大きすぎて読めません。</translation>
    </message>
    <message>
        <source>There is no decoder for %1.</source>
        <translation>%1 に対応するデコーダーがありません。</translation>
    </message>
</context>
<context>
    <name>ProbeChild</name>
    <message>
        <source>The program that reads audio files, %1, cannot be started. Install Kuramori anew.</source>
        <translation>音声ファイルを読むプログラム %1 を起動できません。Kuramori をインストールし直してください。</translation>
    </message>
</context>
<context>
    <name>ProbeKeeper</name>
    <message>
        <source>%1 crashes the program that reads audio files.</source>
        <translation>%1 は音声ファイルを読むプログラムを異常終了させます。</translation>
    </message>
    <message>
        <source>The program that reads audio files, %1, ends as soon as it is started. Install Kuramori anew.</source>
        <translation>音声ファイルを読むプログラム %1 は起動してすぐ終了します。Kuramori をインストールし直してください。</translation>
    </message>
    <message>
        <source>%1 could not be read within %2 s.</source>
        <translation>%1 を %2 秒以内に読めませんでした。</translation>
    </message>
</context>
<context>
    <name>ProbePool</name>
    <message>
        <source>Reading audio files was stopped.</source>
        <translation>音声ファイルの読み込みは停止されました。</translation>
    </message>
    <message>
        <source>%1 is not a path that a file can have.</source>
        <translation>%1 はファイルのパスになりえません。</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one with --profile.</source>
        <translation>フォルダー %1 を作成できません。--profile で別の場所を指定してください。</translation>
    </message>
    <message>
        <source>No throw-away profile can be made in %1: %2</source>
        <translation>%1 に使い捨てプロファイルを作成できません: %2</translation>
    </message>
</context>
<context>
    <name>ProviderAnswer</name>
    <message>
        <source>It is not JSON (%1).</source>
        <translation>JSON ではありません (%1)。</translation>
    </message>
    <message>
        <source>It is a list.</source>
        <translation>リストになっています。</translation>
    </message>
    <message>
        <source>The answer of %1 has not the promised shape: %2 Nothing of it was taken over.</source>
        <translation>%1 の応答は約束された形ではありません: %2 何も取り込んでいません。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>項目「%1」がありません。</translation>
    </message>
    <message>
        <source>%1 does not have it.</source>
        <translation>%1 にはありません。</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 からの応答: %2</translation>
    </message>
</context>
<context>
    <name>ProviderGate</name>
    <message>
        <source>%1 is switched off in the settings.</source>
        <translation>%1 は設定でオフになっています。</translation>
    </message>
    <message>
        <source>%1 is asked only with a key. Enter yours under Program, Keys and passwords, or by: kuramori --batch secrets set %2 (or put it into %3 in the environment).</source>
        <translation>%1 への問い合わせにはキーが必要です。「プログラム」の「キーとパスワード」か、kuramori --batch secrets set %2 で入力してください（環境変数 %3 に設定することもできます）。</translation>
    </message>
    <message>
        <source>%1 was asked as often today as its budget of %2 requests allows. It is asked again after midnight (UTC).</source>
        <translation>%1 への今日の要求は上限 (%2 件) に達しました。協定世界時の 0 時以降に再開します。</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>query needs one table: %1.</source>
        <translation>query には表を 1 つ指定してください: %1</translation>
    </message>
    <message>
        <source>--limit needs a number, not &quot;%1&quot;.</source>
        <translation>--limit には数を指定してください (「%1」は不可)。</translation>
    </message>
    <message>
        <source>The query was stopped; not all rows were printed.</source>
        <translation>問い合わせを中断したため、一部の行は出力していません。</translation>
    </message>
    <message>
        <source>No filter is called &quot;%1&quot;; `query filters` lists them.</source>
        <translation>「%1」という絞り込みはありません。`query filters` で一覧を表示します。</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; is about %2, not about %3.</source>
        <translation>絞り込み「%1」の対象は %2 であり、%3 ではありません。</translation>
    </message>
    <message>
        <source>--search goes with books, series, persons or works.</source>
        <translation>--search は books、series、persons、works と併用します。</translation>
    </message>
    <message>
        <source>--save needs a name.</source>
        <translation>--save には名前が必要です。</translation>
    </message>
    <message>
        <source>would keep this in place of what is called &quot;%1&quot;</source>
        <translation>これを「%1」の代わりに保存します</translation>
    </message>
    <message>
        <source>would keep this as &quot;%1&quot;</source>
        <translation>これを「%1」として保存します</translation>
    </message>
    <message>
        <source>would remove the filter &quot;%1&quot;</source>
        <translation>フィルター「%1」を削除します</translation>
    </message>
</context>
<context>
    <name>QueryView</name>
    <message>
        <source>%1 has no column &quot;%2&quot;; it has: %3.</source>
        <translation>%1 に列「%2」はありません。あるのは %3 です。</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;; there are: %2.</source>
        <translation>表「%1」はありません。あるのは %2 です。</translation>
    </message>
    <message>
        <source>--where needs column=value, not &quot;%1&quot;.</source>
        <translation>--where は 列=値 の形で指定してください (「%1」は不可)。</translation>
    </message>
    <message>
        <source>Rows cannot be chosen by &quot;%1&quot;.</source>
        <translation>「%1」では行を選べません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit the column %2.</source>
        <translation>「%1」は列 %2 に合いません。</translation>
    </message>
</context>
<context>
    <name>RecordLink</name>
    <message>
        <source>This names no record. Type an ASIN or an ISBN, or paste the link of a book at Audible, Hardcover, Open Library or Apple.</source>
        <translation>これはレコードを指していません。ASIN か ISBN を入力するか、Audible、Hardcover、Open Library、Apple の本のリンクを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>RecordingLookup</name>
    <message>
        <source>Nobody tells of a volume &quot;%1&quot; of the series.</source>
        <translation>シリーズの巻「%1」は知られていません。</translation>
    </message>
</context>
<context>
    <name>RecordingMatch</name>
    <message>
        <source>It is in %1, yours in %2.</source>
        <translation>こちらは%1、お手元のものは%2です。</translation>
    </message>
    <message>
        <source>It is abridged, yours is not.</source>
        <translation>こちらは要約版で、お手元のものは違います。</translation>
    </message>
    <message>
        <source>It is unabridged, yours is not.</source>
        <translation>こちらは完全版で、お手元のものは違います。</translation>
    </message>
    <message>
        <source>It plays %1 h, yours %2 h.</source>
        <translation>再生時間はこちらが%1時間、お手元のものが%2時間です。</translation>
    </message>
    <message>
        <source>Both are read by %1.</source>
        <translation>どちらも%1が朗読しています。</translation>
    </message>
    <message>
        <source>It is read by %1, yours by %2.</source>
        <translation>こちらの朗読は%1、お手元のものは%2です。</translation>
    </message>
    <message>
        <source>It is as long as yours, but who reads is not known of both.</source>
        <translation>長さはお手元のものと同じですが、朗読者が両方とも分かっているわけではありません。</translation>
    </message>
    <message>
        <source>Who reads is not known of both.</source>
        <translation>朗読者が両方とも分かっているわけではありません。</translation>
    </message>
    <message>
        <source>Whether both are abridged is not known.</source>
        <translation>両方とも要約版かどうかは分かりません。</translation>
    </message>
    <message>
        <source>It is a book to read, not a recording.</source>
        <translation>録音ではなく、読むための本です。</translation>
    </message>
    <message>
        <source>Both have the ASIN %1.</source>
        <translation>どちらもASINは%1です。</translation>
    </message>
    <message>
        <source>Its chapters are as long as yours.</source>
        <translation>章の長さがお手元のものと同じです。</translation>
    </message>
</context>
<context>
    <name>RecordingVerb</name>
    <message>
        <source>Nobody has told of a volume &quot;%1&quot; of the series. `query wanted` lists them.</source>
        <translation>シリーズの巻「%1」は知られていません。`query wanted` で一覧できます。</translation>
    </message>
    <message>
        <source>Nobody has told of a recording &quot;%1&quot; of this volume. `series recordings %2 %3` lists them.</source>
        <translation>この巻の録音「%1」は知られていません。`series recordings %2 %3` で一覧できます。</translation>
    </message>
    <message>
        <source>It would be said.</source>
        <translation>指定が記録されます。</translation>
    </message>
    <message>
        <source>That had been said before.</source>
        <translation>すでに指定済みです。</translation>
    </message>
    <message>
        <source>record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>narrated by</source>
        <translation>朗読</translation>
    </message>
    <message>
        <source>length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>出版社</translation>
    </message>
    <message>
        <source>released</source>
        <translation>発売日</translation>
    </message>
    <message>
        <source>told by</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>The same with --refresh asks.</source>
        <translation>--refresh を付けると問い合わせます。</translation>
    </message>
    <message>
        <source>--dry-run belongs to --refresh, or to series recording.</source>
        <translation>--dry-run は --refresh または series recording のものです。</translation>
    </message>
    <message>
        <source>Write series recordings SERIES VOLUME [--refresh], series recording SERIES VOLUME RECORD or series recording SERIES VOLUME --none; a record is as the first one lists it.</source>
        <translation>series recordings SERIES VOLUME [--refresh]、series recording SERIES VOLUME RECORD、または series recording SERIES VOLUME --none と書いてください。レコードは最初の命令が示すとおりに書きます。</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>%1 did not answer on %2: %3</source>
        <translation>%1 は %2 に応答しませんでした: %3</translation>
    </message>
    <message>
        <source>%1 answered on %2.</source>
        <translation>%1 は %2 に応答しました。</translation>
    </message>
    <message>
        <source>%1 could not be asked for the whole list.</source>
        <translation>%1 には全一覧を問い合わせられませんでした。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>abridged</source>
        <translation>要約版</translation>
    </message>
    <message>
        <source>unabridged</source>
        <translation>完全版</translation>
    </message>
    <message>
        <source>%1, no longer since %2</source>
        <translation>%1(%2 以降なし)</translation>
    </message>
    <message>
        <source>who reads is not known</source>
        <translation>朗読者不明</translation>
    </message>
    <message>
        <source>narrated by %1</source>
        <translation>朗読: %1</translation>
    </message>
    <message>
        <source>Your recording: %1.</source>
        <translation>選んだ録音: %1。</translation>
    </message>
    <message>
        <source>Another recording of it is here.</source>
        <translation>別の録音を所蔵しています。</translation>
    </message>
    <message>
        <source>Whether the recording that is here is this one is not known.</source>
        <translation>所蔵している録音がこれかどうかは不明です。</translation>
    </message>
    <message>
        <source>Nobody tells any more of the recording that you chose (%1).</source>
        <translation>選んだ録音(%1)は、もうどこにも載っていません。</translation>
    </message>
    <message>
        <source>Nobody tells any more of the recording that you chose; somebody last did on %1.</source>
        <translation>選んだ録音は、%1 を最後に、もうどこにも載っていません。</translation>
    </message>
    <message>
        <source>Nobody has been asked yet which recordings there are.</source>
        <translation>どの録音があるかは、まだ問い合わせていません。</translation>
    </message>
    <message>
        <source>No recording is known. Ask again when the book has come out, or check that the services are switched on and have their keys.</source>
        <translation>録音は知られていません。発売後に再度問い合わせるか、サービスが有効でキーがあるかを確認してください。</translation>
    </message>
    <message>
        <source>Only one recording is known.</source>
        <translation>知られている録音は一つだけです。</translation>
    </message>
    <message>
        <source>Recordings known: %1.</source>
        <translation>知られている録音: %1。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Name the files: report -o FILE.html</source>
        <translation>ファイルを指定してください: report -o ファイル.html</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says no format; end it in .html, .json, .csv or .png.</source>
        <translation>「%1」から形式が分かりません。末尾を .html, .json, .csv, .png のいずれかにしてください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>Kuramori report</source>
        <translation>Kuramori レポート</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Complete snapshots</source>
        <translation>完全なスナップショット</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>平均スコア</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>未解決の指摘</translation>
    </message>
    <message>
        <source>Dead jobs</source>
        <translation>断念したジョブ</translation>
    </message>
    <message>
        <source>Last reading of each list</source>
        <translation>各一覧の最新の取り込み</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Highest scores</source>
        <translation>スコア上位</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>シーズン</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>指摘の内容</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day; write it as 2026-05-28.</source>
        <translation>「%1」は日付ではありません。2026-05-28 のように書いてください。</translation>
    </message>
    <message>
        <source>The list %1 was not read on %2. There is: %3.</source>
        <translation>リスト %1 は %2 に読まれていません。あるのは: %3。</translation>
    </message>
    <message>
        <source>(not read to its end)</source>
        <translation>(最後まで未読)</translation>
    </message>
    <message>
        <source>Snapshot of a list</source>
        <translation>リストのスナップショット</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消えた</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>順位差</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Nothing came, went or changed.</source>
        <translation>増減も変化もありません。</translation>
    </message>
    <message>
        <source>A day needs its list: report --list top --day 2026-05-28</source>
        <translation>日にはリストが必要です: report --list top --day 2026-05-28</translation>
    </message>
    <message>
        <source>No list was read yet: take a snapshot with the verb crawl.</source>
        <translation>まだリストは読まれていません。crawl でスナップショットを撮ってください。</translation>
    </message>
    <message>
        <source>There is no snapshot of the list &quot;%1&quot;. There is: %2.</source>
        <translation>リスト「%1」のスナップショットはありません。あるのは: %2。</translation>
    </message>
    <message>
        <source>%1 is the day itself; compare it with another.</source>
        <translation>%1 はその日自身です。別の日と比較してください。</translation>
    </message>
    <message>
        <source>A snapshot is no picture; end &quot;%1&quot; in .html, .json or .csv.</source>
        <translation>スナップショットは画像ではありません。「%1」の末尾を .html、.json、.csv のいずれかにしてください。</translation>
    </message>
    <message>
        <source>has changed since</source>
        <translation>その後変更あり</translation>
    </message>
    <message>
        <source>Integrity of audio files</source>
        <translation>音声ファイルの整合性</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>検査済み</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>未検査</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>疑わしい</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Breaks at</source>
        <translation>破損箇所</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>検査日時</translation>
    </message>
    <message>
        <source>All that was checked is sound.</source>
        <translation>検査したファイルはすべて正常です。</translation>
    </message>
    <message>
        <source>Integrity is no picture; end &quot;%1&quot; in .html, .json or .csv.</source>
        <translation>整合性は画像にできません。「%1」の末尾を .html、.json、.csv のいずれかにしてください。</translation>
    </message>
    <message>
        <source>Lists and days have no place in a report of %1.</source>
        <translation>%1 のレポートに一覧と日付は使えません。</translation>
    </message>
    <message>
        <source>--where, --order and --limit go with a table: report books -o FILE</source>
        <translation>--where、--order、--limit は表と使います: report books -o FILE</translation>
    </message>
    <message>
        <source>A table is no picture; end &quot;%1&quot; in .html, .json or .csv.</source>
        <translation>表は画像になりません。「%1」は .html、.json、.csv のいずれかで終えてください。</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;; there is: %2.</source>
        <translation>「%1」というレポートはありません。あるもの: %2</translation>
    </message>
    <message>
        <source>Audiobooks</source>
        <translation>オーディオブック</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>欠けているもの</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>今後の予定</translation>
    </message>
    <message>
        <source>Books to review</source>
        <translation>確認する本</translation>
    </message>
    <message>
        <source>Fields to review</source>
        <translation>確認する項目</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>発売日</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>現在の値</translation>
    </message>
    <message>
        <source>Others say</source>
        <translation>他の情報源</translation>
    </message>
    <message>
        <source>Series to review</source>
        <translation>確認するシリーズ</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>所有</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is no file, or its folder is none to write to.</source>
        <translation>%1 は書き込めません。ファイルではないか、フォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>would replace %1</source>
        <translation>%1 を置き換えます</translation>
    </message>
    <message>
        <source>would write %1</source>
        <translation>%1 を書き込みます</translation>
    </message>
</context>
<context>
    <name>ReviewQueue</name>
    <message>
        <source>%1 shown, %2 to review</source>
        <translation>%1 件を表示、確認待ち %2 件</translation>
    </message>
</context>
<context>
    <name>SampleMark</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>The database %1 was not made by --sample, and the sample must not mix with it. Leave --profile out, or name a new folder.</source>
        <translation>データベース %1 は --sample で作られたものではないため、付属の記録と混ぜることはできません。--profile を外すか、新しいフォルダーを指定してください。</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>That had been said before.</source>
        <translation>それはすでに指定されています。</translation>
    </message>
    <message>
        <source>Said. `undo %1` takes it back.</source>
        <translation>指定しました。`undo %1` で取り消せます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number as `query` prints it.</source>
        <translation>「%1」は `query` が表示する番号ではありません。</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 はフォルダーではありません。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 はありません。</translation>
    </message>
    <message>
        <source>There is no folder in the library yet. Name one: kuramori --batch scan FOLDER</source>
        <translation>ライブラリにはまだフォルダーがありません。指定してください: kuramori --batch scan フォルダー</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no depth of a check; there are: %2.</source>
        <translation>「%1」は検査の深さではありません。使えるもの: %2。</translation>
    </message>
</context>
<context>
    <name>Scheduler</name>
    <message>
        <source>There is no time zone named &quot;%1&quot;.</source>
        <translation>「%1」というタイムゾーンはありません。</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>The database was written by a newer Kuramori (%1, schema step %2 &quot;%3&quot;). Update this program, or restore the backup made before that update.</source>
        <translation>データベースは新しい Kuramori で書かれています (%1、スキーマ手順 %2「%3」)。このプログラムを更新するか、更新前のバックアップから復元してください。</translation>
    </message>
    <message>
        <source>Schema step %1 &quot;%2&quot; of the database is not the one this program knows. It was made by an unreleased version; restore a backup or start with a new database.</source>
        <translation>データベースのスキーマ手順 %1「%2」がこのプログラムのものと一致しません。未公開版で作られています。バックアップから復元するか、新しいデータベースで始めてください。</translation>
    </message>
    <message>
        <source>The database holds tables of another program. Nothing was changed; choose a database of its own for Kuramori.</source>
        <translation>データベースに別のプログラムの表があります。何も変更していません。Kuramori 専用のデータベースを指定してください。</translation>
    </message>
    <message>
        <source>The database must be brought up to date, but another machine is running jobs on it. Stop Kuramori there first.</source>
        <translation>データベースの更新が必要ですが、別の端末がジョブを実行中です。先にそちらの Kuramori を停止してください。</translation>
    </message>
</context>
<context>
    <name>Sealer</name>
    <message>
        <source>It is damaged, or not a file of keys at all.</source>
        <translation>壊れているか、キーのファイルではありません。</translation>
    </message>
    <message>
        <source>There is not enough memory to make the key of the encrypted file.</source>
        <translation>暗号化ファイルの鍵を作るためのメモリが足りません。</translation>
    </message>
    <message>
        <source>Its key is another one, or it was changed.</source>
        <translation>鍵が違うか、内容が書き換えられています。</translation>
    </message>
</context>
<context>
    <name>SecretFile</name>
    <message>
        <source>The passphrase of the encrypted keys, the credential %1, cannot be read: %2</source>
        <translation>暗号化されたキーのパスフレーズ (クレデンシャル %1) を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 holds no %2.</source>
        <translation>%1 に %2 はありません。</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>%1 を削除できません: %2</translation>
    </message>
    <message>
        <source>%1 is locked with a passphrase, and nobody has told it. Give it as the credential kuramori.secrets or in KURAMORI_SECRETS_PASSPHRASE in the environment.</source>
        <translation>%1 はパスフレーズで閉じられていますが、パスフレーズが渡されていません。クレデンシャル kuramori.secrets か環境変数 KURAMORI_SECRETS_PASSPHRASE で渡してください。</translation>
    </message>
    <message>
        <source>The key of %1 is gone: put the file %2 back. If it is lost, remove %1 and enter the keys anew.</source>
        <translation>%1 の鍵がありません。ファイル %2 を元に戻してください。失われた場合は %1 を削除し、キーを入力し直してください。</translation>
    </message>
    <message>
        <source>The keys in %1 cannot be read. %2 Put the right one back, or remove it and enter the keys anew.</source>
        <translation>%1 のキーを読み込めません。%2 正しいものに戻すか、削除してキーを入力し直してください。</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>Stopped before the secret was told.</source>
        <translation>秘密が渡される前に中止しました。</translation>
    </message>
    <message>
        <source>No secret was told. It comes from the standard input: kuramori --batch secrets set NAME &lt; FILE</source>
        <translation>秘密が渡されていません。標準入力で渡します: kuramori --batch secrets set NAME &lt; FILE</translation>
    </message>
</context>
<context>
    <name>SecretLines</name>
    <message>
        <source>Audiobook server %1</source>
        <translation>オーディオブックサーバー %1</translation>
    </message>
    <message>
        <source>nothing that is here now</source>
        <translation>今ここにないもの</translation>
    </message>
</context>
<context>
    <name>SecretNotes</name>
    <message>
        <source>%1, the list of kept keys, is damaged. Remove it and enter the keys anew.</source>
        <translation>保管中のキーの一覧 %1 が壊れています。削除してキーを入力し直してください。</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>What is kept under the name %1 was not written by this program. Enter the secret anew.</source>
        <translation>%1 という名前で保管されているものは、このプログラムが書いたものではありません。秘密を入力し直してください。</translation>
    </message>
</context>
<context>
    <name>SecretWords</name>
    <message>
        <source>environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>encrypted file</source>
        <translation>暗号化ファイル</translation>
    </message>
    <message>
        <source>It stands in the environment of this program.</source>
        <translation>このプログラムの環境変数にあります。</translation>
    </message>
    <message>
        <source>It was entered for %1 and is not sent to %2: enter it anew.</source>
        <translation>%1 用に入力されたもので、%2 には送られません。入力し直してください。</translation>
    </message>
    <message>
        <source>Kept in the keyring since %1 for %2.</source>
        <translation>%1 から %2 用にキーリングで保管しています。</translation>
    </message>
    <message>
        <source>Kept in an encrypted file since %1 for %2.</source>
        <translation>%1 から %2 用に暗号化ファイルで保管しています。</translation>
    </message>
    <message>
        <source>The secret %1 is kept in the keyring, for %2 alone.</source>
        <translation>秘密 %1 を %2 専用としてキーリングに保管しました。</translation>
    </message>
    <message>
        <source>The secret %1 is kept in an encrypted file, for %2 alone.</source>
        <translation>秘密 %1 を %2 専用として暗号化ファイルに保管しました。</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>This cannot be a key or a password: it must be one line of 1 to %1 bytes.</source>
        <translation>キーやパスワードとして使えません。1 行、1〜%1 バイトでなければなりません。</translation>
    </message>
    <message>
        <source>The secret %1 was entered for %2 and is not sent to %3. If the service has moved there, enter it anew.</source>
        <translation>秘密 %1 は %2 用に入力されたもので、%3 には送られません。サービスがそこへ移った場合は、入力し直してください。</translation>
    </message>
    <message>
        <source>The secret %1 cannot be read. %2</source>
        <translation>秘密 %1 を読み込めません。%2</translation>
    </message>
    <message>
        <source>The secret %1 is not where it was kept any more: somebody removed it there. Enter it anew.</source>
        <translation>秘密 %1 は保管場所にもうありません。そこで削除されたようです。入力し直してください。</translation>
    </message>
    <message>
        <source>Here secrets come from the environment alone.</source>
        <translation>ここでは秘密は環境変数からのみ取得します。</translation>
    </message>
    <message>
        <source>The secret %1 can be kept only for an address that begins with http or https.</source>
        <translation>秘密 %1 は http か https で始まるアドレス用にのみ保管できます。</translation>
    </message>
    <message>
        <source>The secret %1 was written, but does not read back. Try again.</source>
        <translation>秘密 %1 を書き込みましたが、読み戻せません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The secret %1 stands in the environment: take %2 out there.</source>
        <translation>秘密 %1 は環境変数にあります。%2 を環境変数から外してください。</translation>
    </message>
    <message>
        <source>No secret %1 is kept.</source>
        <translation>秘密 %1 は保管されていません。</translation>
    </message>
</context>
<context>
    <name>SecretsVerb</name>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>kept in</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>since</source>
        <translation>保管日時</translation>
    </message>
    <message>
        <source>sent to</source>
        <translation>送り先</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>it is there</source>
        <translation>あります</translation>
    </message>
    <message>
        <source>nobody has told it: kuramori --batch secrets set %1</source>
        <translation>まだ入力されていません: kuramori --batch secrets set %1</translation>
    </message>
    <message>
        <source>Nothing here needs a secret &quot;%1&quot;. `secrets list` shows what does.</source>
        <translation>秘密「%1」を必要とするものはありません。必要なものは `secrets list` で分かります。</translation>
    </message>
    <message>
        <source>Type the secret %1 and press Enter. It is not shown.</source>
        <translation>秘密 %1 を入力して Enter を押してください。表示はされません。</translation>
    </message>
    <message>
        <source>%1 in the environment goes before it.</source>
        <translation>環境変数の %1 が優先されます。</translation>
    </message>
    <message>
        <source>The secret %1 is forgotten.</source>
        <translation>秘密 %1 を破棄しました。</translation>
    </message>
    <message>
        <source>Write secrets list, secrets check, secrets set NAME or secrets forget NAME. A secret is read from the standard input, never from the command line: others can read that.</source>
        <translation>secrets list、secrets check、secrets set NAME、secrets forget NAME のいずれかを指定してください。秘密は標準入力から読み込みます。コマンドラインは他の人にも見えるため、使いません。</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>There is no series %1. `query series` lists them.</source>
        <translation>シリーズ %1 はありません。`query series` で一覧を表示します。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a volume nor a range like 3-5.</source>
        <translation>「%1」は巻でも 3-5 のような範囲でもありません。</translation>
    </message>
    <message>
        <source>Nobody has told of a volume &quot;%1&quot; of the series. `query wanted` lists them.</source>
        <translation>シリーズに巻「%1」があるという情報はありません。`query wanted` で一覧できます。</translation>
    </message>
    <message>
        <source>That had been said before.</source>
        <translation>すでに指定済みです。</translation>
    </message>
    <message>
        <source>It would be said.</source>
        <translation>指定が記録されます。</translation>
    </message>
    <message>
        <source>--none and --refresh belong to series recording and series recordings, --dry-run to these and to series link.</source>
        <translation>--none と --refresh は series recording と series recordings の、--dry-run はこれらと series link のオプションです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rating: write 1 to %2 stars, or none.</source>
        <translation>「%1」は評価ではありません。1～%2 の星、または none を書いてください。</translation>
    </message>
    <message>
        <source>Write series ignore SERIES VOLUME…, series want SERIES VOLUME… (or pin, or boost), series link SERIES PROVIDER:ID (or the link of its page at Hardcover), series unlink SERIES [PROVIDER:ID], series rate SERIES STARS (1 to 5, or none), series recordings SERIES VOLUME [--refresh], or series recording SERIES VOLUME RECORD (or --none); a volume is 3 or 3-5.</source>
        <translation>series ignore シリーズ 巻…、series want シリーズ 巻…（または pin、boost）、series link シリーズ 提供元:ID（または Hardcover のページのリンク）、series unlink シリーズ [提供元:ID]、series rate シリーズ 星（1～5 または none）、series recordings シリーズ 巻 [--refresh]、series recording シリーズ 巻 記録（または --none）のいずれかを書いてください。巻は 3 または 3-5 です。</translation>
    </message>
</context>
<context>
    <name>SeriesAddress</name>
    <message>
        <source>Series of Audible are put together from the books that name them, not from a page. Name the series at Hardcover.</source>
        <translation>Audible のシリーズはページではなく、シリーズ名を持つ本から組み立てられます。Hardcover のシリーズを指定してください。</translation>
    </message>
    <message>
        <source>This names no series. Write its number at Hardcover, or paste the link of its page there.</source>
        <translation>シリーズを示していません。Hardcover での番号を書くか、そのページのリンクを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>SeriesLinks</name>
    <message>
        <source>called the same</source>
        <translation>名前が同じ</translation>
    </message>
    <message>
        <source>called otherwise</source>
        <translation>名前が異なる</translation>
    </message>
    <message>
        <source>an author in common</source>
        <translation>共通の著者あり</translation>
    </message>
    <message>
        <source>no author in common</source>
        <translation>共通の著者なし</translation>
    </message>
    <message>
        <source>volumes with the same ASIN or ISBN: %1</source>
        <translation>ASIN または ISBN が同じ巻: %1</translation>
    </message>
    <message>
        <source>volumes with the same place and title: %1</source>
        <translation>位置と題名が同じ巻: %1</translation>
    </message>
    <message>
        <source>places with another title: %1</source>
        <translation>題名の異なる位置: %1</translation>
    </message>
    <message>
        <source>It is this one, you said</source>
        <translation>これです(あなたの指定)</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>これです</translation>
    </message>
    <message>
        <source>It may be this one</source>
        <translation>これかもしれません</translation>
    </message>
    <message>
        <source>Not this one, you said</source>
        <translation>これではありません(あなたの指定)</translation>
    </message>
    <message>
        <source>volumes whose record is of it: %1</source>
        <translation>レコードがこのシリーズに属する巻: %1</translation>
    </message>
    <message>
        <source>volumes whose record is of another, or elsewhere in it: %1</source>
        <translation>レコードが別のシリーズか、別の位置にある巻: %1</translation>
    </message>
    <message>
        <source>You said that no service has this series.</source>
        <translation>このシリーズはどのサービスにもない、と指定されています。</translation>
    </message>
    <message>
        <source>No service has answered about this series yet. Look it up again, or say below which one of Hardcover&apos;s it is.</source>
        <translation>このシリーズについてまだどのサービスからも回答がありません。もう一度照会するか、Hardcover のどのシリーズかを下で指定してください。</translation>
    </message>
    <message>
        <source>No service that answered has a series like this one. If you know it at Hardcover, say below which one it is.</source>
        <translation>回答したサービスにこのようなシリーズはありません。Hardcover にある場合は、どのシリーズかを下で指定してください。</translation>
    </message>
</context>
<context>
    <name>SeriesLookup</name>
    <message>
        <source>Hardcover has no series %1.</source>
        <translation>Hardcover にシリーズ %1 はありません。</translation>
    </message>
    <message>
        <source>The library does not know this series any more.</source>
        <translation>ライブラリはこのシリーズをもう認識していません。</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>&quot;%1&quot; cannot be the name of a server: it must be of letters a to z, digits and hyphens between them.</source>
        <translation>「%1」はサーバーの名前にできません。a から z の文字と数字、その間のハイフンだけが使えます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a server; write http://nas:13378 or https://books.example/audiobookshelf.</source>
        <translation>「%1」はサーバーのアドレスではありません。http://nas:13378 や https://books.example/audiobookshelf のように書いてください。</translation>
    </message>
    <message>
        <source>Leave the name and the password out of the address: both are entered apart from it.</source>
        <translation>アドレスに名前とパスワードを含めないでください。どちらも別に入力します。</translation>
    </message>
</context>
<context>
    <name>ServerAccount</name>
    <message>
        <source>There is no server %1.</source>
        <translation>サーバー %1 はありません。</translation>
    </message>
    <message>
        <source>Enter it in the window under Servers, or by: kuramori --batch secrets set %1 (or put it into %2 in the environment).</source>
        <translation>ウィンドウの「サーバー」で入力するか、次を実行してください: kuramori --batch secrets set %1 (環境変数 %2 に入れることもできます)。</translation>
    </message>
    <message>
        <source>Nobody has told the API key of the server %1.</source>
        <translation>サーバー %1 の API キーが入力されていません。</translation>
    </message>
    <message>
        <source>Nobody has told the password of %1 on the server %2.</source>
        <translation>サーバー %2 の %1 のパスワードが入力されていません。</translation>
    </message>
</context>
<context>
    <name>ServerAdoption</name>
    <message>
        <source>%1: %2 was changed on the server to what no book here can hold.</source>
        <translation>%1: %2 はサーバーで、ここの本では保持できない内容に変更されました。</translation>
    </message>
    <message>
        <source>What was changed on %1</source>
        <translation>%1 で変更された内容</translation>
    </message>
</context>
<context>
    <name>ServerAnswer</name>
    <message>
        <source>The answer of %1 has not the promised shape: %2</source>
        <translation>%1 の応答は約束された形ではありません: %2</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>項目「%1」がありません。</translation>
    </message>
    <message>
        <source>It is not JSON (%1).</source>
        <translation>JSON ではありません (%1)。</translation>
    </message>
    <message>
        <source>%1 answers, but it is not an Audiobookshelf server. Check the address.</source>
        <translation>%1 は応答しますが、Audiobookshelf サーバーではありません。アドレスを確かめてください。</translation>
    </message>
</context>
<context>
    <name>ServerBookReader</name>
    <message>
        <source>A book has no id.</source>
        <translation>本に ID がありません。</translation>
    </message>
    <message>
        <source>It is not a book but a %1.</source>
        <translation>本ではなく %1 です。</translation>
    </message>
    <message>
        <source>Nothing is told of its contents.</source>
        <translation>内容について何も示されていません。</translation>
    </message>
</context>
<context>
    <name>ServerMatching</name>
    <message>
        <source>Looking for the books on this machine</source>
        <translation>このマシンで本を探しています</translation>
    </message>
</context>
<context>
    <name>ServerSession</name>
    <message>
        <source>Stopped while logging in to %1.</source>
        <translation>%1 へのログイン中に停止しました。</translation>
    </message>
    <message>
        <source>%1 refuses the user name &quot;%2&quot; or its password. Check them in the settings.</source>
        <translation>%1 はユーザー名「%2」またはパスワードを拒否しました。設定で確かめてください。</translation>
    </message>
</context>
<context>
    <name>ServerSync</name>
    <message>
        <source>Server %1</source>
        <translation>サーバー %1</translation>
    </message>
    <message>
        <source>Asking %1 what it is</source>
        <translation>%1 に問い合わせています</translation>
    </message>
    <message>
        <source>The server %1 tells of no library any more, although there were some. Nothing was changed.</source>
        <translation>サーバー %1 のライブラリーが一つも返されませんでした(以前はありました)。何も変更していません。</translation>
    </message>
    <message>
        <source>%1: list</source>
        <translation>%1: 一覧</translation>
    </message>
    <message>
        <source>The list of %1 changed while it was read, or its length was not told: what is missing in it is not known.</source>
        <translation>%1 の一覧が読み取り中に変わったか、件数が示されませんでした。何がなくなったかは分かりません。</translation>
    </message>
    <message>
        <source>%1 is said to be empty, although it held %2 books. They are kept as they were.</source>
        <translation>%1 は空だと返されましたが、%2 冊ありました。そのまま残します。</translation>
    </message>
    <message>
        <source>%1: details</source>
        <translation>%1: 詳細</translation>
    </message>
    <message>
        <source>%1: what is gone</source>
        <translation>%1: なくなった本</translation>
    </message>
    <message>
        <source>%1 does not say whether books that its list leaves out are still there.</source>
        <translation>%1 は、一覧にない本がまだあるかどうかを答えません。</translation>
    </message>
    <message>
        <source>%1, book %2: %3</source>
        <translation>%1、本 %2: %3</translation>
    </message>
    <message>
        <source>What has been listened to</source>
        <translation>再生の進み具合</translation>
    </message>
    <message>
        <source>%1 books: %2 new, %3 changed, %4 missing.</source>
        <translation>%1 冊: 新規 %2、変更 %3、不明 %4。</translation>
    </message>
    <message>
        <source>Of them %1 are on this machine, %2 in part and %3 not.</source>
        <translation>そのうち %1 冊はこのマシンにあり、%2 冊は一部のみ、%3 冊はありません。</translation>
    </message>
    <message>
        <source>%1 records were refused; the log names them.</source>
        <translation>%1 件のレコードを受け付けませんでした。ログに記録しています。</translation>
    </message>
    <message>
        <source>For %1 no mapping says where they lie. Test the server, in the Servers panel or by `servers test %2`: that tells what would help.</source>
        <translation>%1 冊については、場所を示す対応付けがありません。「サーバー」パネルか `servers test %2` でサーバーをテストしてください。何が役立つか分かります。</translation>
    </message>
    <message>
        <source>Fields that were changed there and are your word here now: %1. That is taken back in the Servers panel, or by `servers undo-write %2`.</source>
        <translation>サーバーで変更され、ここであなたの指定になった項目: %1。「サーバー」パネルか `servers undo-write %2` で取り消せます。</translation>
    </message>
    <message>
        <source>What was changed in some books is not known: %1 does not let this account read them.</source>
        <translation>一部の本で何が変更されたかは不明です。%1 はこのアカウントに読み取りを許していません。</translation>
    </message>
</context>
<context>
    <name>ServerTable</name>
    <message>
        <source>There is a server %1 already.</source>
        <translation>サーバー %1 はすでにあります。</translation>
    </message>
</context>
<context>
    <name>ServerTableModel</name>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ServerTest</name>
    <message>
        <source>&quot;%1&quot; lies on this machine under the same name. No mapping is needed.</source>
        <translation>「%1」はこのマシンに同じ名前であります。対応付けは要りません。</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 に問い合わせています</translation>
    </message>
    <message>
        <source>A file of %1</source>
        <translation>%1 のファイル</translation>
    </message>
    <message>
        <source>Among the first books none lies in &quot;%1&quot;: nothing to try.</source>
        <translation>最初の数冊に「%1」の中の本がないため、試せるものがありません。</translation>
    </message>
    <message>
        <source>No folder of this machine has been read yet, so there is nothing to compare with: kuramori --batch scan FOLDER</source>
        <translation>このマシンのフォルダーはまだ読み込まれていないため、比べるものがありません: kuramori --batch scan FOLDER</translation>
    </message>
    <message>
        <source>No file of the library has the name and size of one of its %1 files: read the folder that holds them with kuramori --batch scan FOLDER</source>
        <translation>%1 個のファイルのどれとも、名前と大きさが一致するファイルがライブラリーにありません。それらのあるフォルダーを kuramori --batch scan FOLDER で読み込んでください</translation>
    </message>
    <message>
        <source>With this, %1 of %2 files would be found: kuramori --batch servers map %3 %4 %5</source>
        <translation>これで %2 個中 %1 個のファイルが見つかります: kuramori --batch servers map %3 %4 %5</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>With %1 mapped to %2, %3 of %4 files would be found: choose &quot;Map a folder&quot;.</source>
        <translation>%1 を %2 に対応付けると、%4 個中 %3 個のファイルが見つかります。「フォルダーを対応付け」を選んでください。</translation>
    </message>
    <message>
        <source>Add the folder that holds these files under Folders, then test again.</source>
        <translation>これらのファイルがあるフォルダーを「フォルダー」で追加してから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り済み</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Nobody has entered it. Choose &quot;Change the server&quot; and type it in, or put it into %1 in the environment.</source>
        <translation>まだ入力されていません。「サーバーを変更」を選んで入力するか、環境変数 %1 に入れてください。</translation>
    </message>
</context>
<context>
    <name>ServerWrite</name>
    <message>
        <source>Writing to %1</source>
        <translation>%1 へ書き込み中</translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>%1 と比較中</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>サーバー %1</translation>
    </message>
    <message>
        <source>Fields written: %1. Taken over from it: %2.</source>
        <translation>書き込んだ項目: %1。サーバーから取り込んだ項目: %2。</translation>
    </message>
    <message>
        <source>Fields that wait for your word: %1.</source>
        <translation>判断待ちの項目: %1。</translation>
    </message>
    <message>
        <source>Nobody has allowed to change anything on %1. Allow it in the window under Servers, or by: kuramori --batch servers writable %1</source>
        <translation>%1 での変更は許可されていません。ウィンドウの「サーバー」で許可するか、次を実行してください: kuramori --batch servers writable %1</translation>
    </message>
    <message>
        <source>The account %1 on %2 may read but not change books. Give it the permission &quot;update&quot; there, or name another account.</source>
        <translation>%2 のアカウント %1 は本の閲覧のみで変更はできません。サーバーで「update」の権限を与えるか、別のアカウントを指定してください。</translation>
    </message>
    <message>
        <source>%1: it changed on the server meanwhile; the next run looks again.</source>
        <translation>%1: その間にサーバー側で変更されました。次回もう一度確認します。</translation>
    </message>
    <message>
        <source>%1: %2 was not taken over.</source>
        <translation>%1: %2 は反映されませんでした。</translation>
    </message>
    <message>
        <source>%1 was changed here while this ran; the next run compares it anew.</source>
        <translation>実行中に %1 がここで変更されました。次回の実行で比較し直します。</translation>
    </message>
</context>
<context>
    <name>ServerWriteUndo</name>
    <message>
        <source>Nothing is left of what was written by run %1.</source>
        <translation>実行 %1 で書き込んだものは残っていません。</translation>
    </message>
    <message>
        <source>Taking back on %1</source>
        <translation>%1 で取り消し中</translation>
    </message>
    <message>
        <source>the server did not take it back</source>
        <translation>サーバーが取り消しを受け付けませんでした</translation>
    </message>
    <message>
        <source>it was changed since, and stays</source>
        <translation>その後変更されたため、そのままにします</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>サーバー %1</translation>
    </message>
    <message>
        <source>Fields taken back: %1 of %2.</source>
        <translation>取り消した項目: %2件中%1件。</translation>
    </message>
</context>
<context>
    <name>ServersVerb</name>
    <message>
        <source>There is no server &quot;%1&quot;. `servers list` shows them all.</source>
        <translation>サーバー「%1」はありません。`servers list` で一覧を見られます。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 に読み取り</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>まだ読み取っていません</translation>
    </message>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>There is a server %1 already. Give it another address with: kuramori --batch servers change %1 URL</source>
        <translation>サーバー %1 はすでにあります。アドレスを変えるには: kuramori --batch servers change %1 URL</translation>
    </message>
    <message>
        <source>would add %1 at %2</source>
        <translation>%1 (%2) を追加します</translation>
    </message>
    <message>
        <source>would change %1</source>
        <translation>%1 を変更します</translation>
    </message>
    <message>
        <source>would forget %1 and what it holds</source>
        <translation>%1 とその内容の記録を消します</translation>
    </message>
    <message>
        <source>%1 is forgotten, with what it holds. Nothing was changed on it.</source>
        <translation>%1 とその内容の記録を消しました。サーバー側は何も変更していません。</translation>
    </message>
    <message>
        <source>would switch %1 on</source>
        <translation>%1 をオンにします</translation>
    </message>
    <message>
        <source>would switch %1 off</source>
        <translation>%1 をオフにします</translation>
    </message>
    <message>
        <source>%1 is read when all servers are.</source>
        <translation>%1 は全サーバーの読み取りに含まれます。</translation>
    </message>
    <message>
        <source>%1 is read only when it is named.</source>
        <translation>%1 は名前を指定したときだけ読み取られます。</translation>
    </message>
    <message>
        <source>There is no folder %1 now.</source>
        <translation>フォルダー %1 は今ありません。</translation>
    </message>
    <message>
        <source>would map %1</source>
        <translation>%1 を対応付けます</translation>
    </message>
    <message>
        <source>%1 has no mapping for &quot;%2&quot;.</source>
        <translation>%1 に「%2」の対応付けはありません。</translation>
    </message>
    <message>
        <source>would take the mapping away from %1</source>
        <translation>%1 の対応付けを外します</translation>
    </message>
    <message>
        <source>%1 has no mapping any more.</source>
        <translation>%1 の対応付けはなくなりました。</translation>
    </message>
    <message>
        <source>There is no server to test. Name one: kuramori --batch servers add NAME URL</source>
        <translation>テストするサーバーがありません。登録するには: kuramori --batch servers add NAME URL</translation>
    </message>
    <message>
        <source>%1 is known. Tell its secret (%2): kuramori --batch secrets set %3 (or in the environment: %4). Then try: kuramori --batch servers test %1</source>
        <translation>%1 を登録しました。秘密 (%2) を渡してください: kuramori --batch secrets set %3 (または環境変数 %4)。そのあと次を試してください: kuramori --batch servers test %1</translation>
    </message>
    <message>
        <source>Its secret stays kept. Forget it with: kuramori --batch secrets forget %1</source>
        <translation>このサーバーの秘密は保管されたままです。破棄するには: kuramori --batch secrets forget %1</translation>
    </message>
    <message>
        <source>would allow to change books on %1</source>
        <translation>%1 の本の変更を許可します</translation>
    </message>
    <message>
        <source>would leave the books on %1 alone</source>
        <translation>%1 の本の変更をやめます</translation>
    </message>
    <message>
        <source>Books on %1 may be changed from now on. See first what that would be: kuramori --batch servers write %1 --dry-run</source>
        <translation>今後 %1 の本の変更を許可します。まず内容を確認してください: kuramori --batch servers write %1 --dry-run</translation>
    </message>
    <message>
        <source>Nothing on %1 is changed any more.</source>
        <translation>今後 %1 の内容は変更しません。</translation>
    </message>
    <message>
        <source>No server may be written to. Allow it for one: kuramori --batch servers writable NAME</source>
        <translation>書き込みを許可したサーバーがありません。許可するには: kuramori --batch servers writable NAME</translation>
    </message>
    <message>
        <source>Write servers list, servers add NAME URL, servers change NAME [URL], servers on, off or remove NAME, servers map NAME SERVER-FOLDER FOLDER, servers unmap NAME SERVER-FOLDER, servers test [NAME…], servers writable or read-only NAME, servers write [NAME…], servers choose NAME mine|theirs|leave|none [BOOK [FIELD]] or servers undo-write NAME [RUN].</source>
        <translation>servers list、servers add NAME URL、servers change NAME [URL]、servers on・off・remove NAME、servers map NAME SERVER-FOLDER FOLDER、servers unmap NAME SERVER-FOLDER、servers test [NAME…]、servers writable・read-only NAME、servers write [NAME…]、servers choose NAME mine|theirs|leave|none [BOOK [FIELD]]、servers undo-write NAME [RUN] のいずれかを書いてください。</translation>
    </message>
    <message>
        <source>book</source>
        <translation>本</translation>
    </message>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>there</source>
        <translation>サーバー側</translation>
    </message>
    <message>
        <source>here</source>
        <translation>こちら</translation>
    </message>
    <message>
        <source>written last</source>
        <translation>前回の値</translation>
    </message>
    <message>
        <source>%1: run %2; take it back with: kuramori --batch servers undo-write %1 %2</source>
        <translation>%1: 実行 %2。取り消すには: kuramori --batch servers undo-write %1 %2</translation>
    </message>
    <message>
        <source>Fields that wait for your word: %1. Say it with: kuramori --batch servers choose NAME mine|theirs|leave [BOOK [FIELD]]</source>
        <translation>判断待ちの項目: %1。指定するには: kuramori --batch servers choose NAME mine|theirs|leave [BOOK [FIELD]]</translation>
    </message>
    <message>
        <source>There is nothing to take back on %1.</source>
        <translation>%1 に取り消すものはありません。</translation>
    </message>
    <message>
        <source>would take back %1 of book %2: %3 → %4</source>
        <translation>本 %2 の %1 を取り消します: %3 → %4</translation>
    </message>
    <message>
        <source>Write servers choose NAME mine|theirs|leave|none [BOOK [FIELD]]; a plan lists both (servers write --dry-run).</source>
        <translation>servers choose NAME mine|theirs|leave|none [BOOK [FIELD]] と書いてください。どちらも計画に表示されます (servers write --dry-run)。</translation>
    </message>
    <message>
        <source>Nothing like that is planned. Look first: kuramori --batch servers write %1 --dry-run</source>
        <translation>該当する計画はありません。まず確認してください: kuramori --batch servers write %1 --dry-run</translation>
    </message>
    <message>
        <source>Fields chosen: %1.</source>
        <translation>選択した項目: %1。</translation>
    </message>
    <message>
        <source>Fields that would be chosen: %1.</source>
        <translation>選ばれることになる項目: %1。</translation>
    </message>
</context>
<context>
    <name>SettingField</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>--set needs key=value, not &quot;%1&quot;.</source>
        <translation>--set は キー=値 の形で指定してください (「%1」は不可)。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>The setting %1 cannot be &quot;%2&quot; (%3): %4.</source>
        <translation>設定 %1 を「%2」にはできません (%3): %4。</translation>
    </message>
    <message>
        <source>The setting %1 cannot be &quot;%2&quot;: %3.</source>
        <translation>設定 %1 を「%2」にはできません: %3。</translation>
    </message>
    <message>
        <source>Jikan address</source>
        <translation>Jikan のアドレス</translation>
    </message>
    <message>
        <source>Base address of the Jikan v4 service, the mirror of MyAnimeList.</source>
        <translation>MyAnimeList のミラーである Jikan v4 の基底アドレス。</translation>
    </message>
    <message>
        <source>Pages a list</source>
        <translation>一覧ごとのページ数</translation>
    </message>
    <message>
        <source>Read at most this many pages of a list; 0 reads to its end.</source>
        <translation>一覧ごとに読むページ数の上限。0 なら最後まで読みます。</translation>
    </message>
    <message>
        <source>Jikan requests a second</source>
        <translation>Jikan への毎秒の要求数</translation>
    </message>
    <message>
        <source>The service allows 3.</source>
        <translation>上限は 3 です。</translation>
    </message>
    <message>
        <source>Jikan requests a minute</source>
        <translation>Jikan への毎分の要求数</translation>
    </message>
    <message>
        <source>The service allows 60.</source>
        <translation>上限は 60 です。</translation>
    </message>
    <message>
        <source>Keep Jikan details for</source>
        <translation>Jikan の詳細の保持期間</translation>
    </message>
    <message>
        <source>Answers about one work are reused for this many seconds.</source>
        <translation>1 作品の応答をこの秒数だけ再利用します。</translation>
    </message>
    <message>
        <source>Contact in the User-Agent</source>
        <translation>User-Agent に載せる連絡先</translation>
    </message>
    <message>
        <source>An address or web page sent to the services, so that they can write to you instead of blocking you.</source>
        <translation>情報源に伝えるメールアドレスやウェブページ。遮断する代わりに連絡をもらえます。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>For example socks5h://127.0.0.1:1080; empty connects directly.</source>
        <translation>例: socks5h://127.0.0.1:1080。空なら直接接続します。</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>ネットワークインターフェイス</translation>
    </message>
    <message>
        <source>Send through this interface only, for example tun0. When it is gone, nothing is sent.</source>
        <translation>このインターフェイスだけを使います (例: tun0)。なくなれば何も送信しません。</translation>
    </message>
    <message>
        <source>Jobs at a time</source>
        <translation>同時に実行するジョブ</translation>
    </message>
    <message>
        <source>How many jobs may run at the same time.</source>
        <translation>同時に実行できるジョブの数。</translation>
    </message>
    <message>
        <source>Time to stop</source>
        <translation>停止までの猶予</translation>
    </message>
    <message>
        <source>On quitting, running jobs get this many seconds to stop by themselves.</source>
        <translation>終了時、実行中のジョブが自分で止まるのを待つ秒数。</translation>
    </message>
    <message>
        <source>Patience of --batch</source>
        <translation>--batch の待ち時間</translation>
    </message>
    <message>
        <source>A failed job whose next attempt is due within this many seconds is waited for; one that is due later ends the verb.</source>
        <translation>失敗したジョブの次の試行がこの秒数以内なら待ちます。それより先ならコマンドを終えます。</translation>
    </message>
    <message>
        <source>When to take snapshots</source>
        <translation>スナップショットの時刻</translation>
    </message>
    <message>
        <source>Five cron fields: minute, hour, day, month, weekday.</source>
        <translation>cron 形式の 5 項目: 分、時、日、月、曜日。</translation>
    </message>
    <message>
        <source>Time zone of schedules</source>
        <translation>スケジュールのタイムゾーン</translation>
    </message>
    <message>
        <source>IANA name such as Europe/Berlin; empty takes the system&apos;s.</source>
        <translation>Asia/Tokyo のような IANA 名。空ならシステムの設定に従います。</translation>
    </message>
    <message>
        <source>Backups to keep</source>
        <translation>残すバックアップ</translation>
    </message>
    <message>
        <source>Older automatic backups are removed; the last good one never is.</source>
        <translation>古い自動バックアップは削除しますが、最後の正常なものは残します。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop says.</source>
        <translation>明るい、暗い、またはデスクトップに合わせる。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of the window and of messages.</source>
        <translation>ウィンドウとメッセージの言語。</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>デスクトップ通知</translation>
    </message>
    <message>
        <source>Tell when a crawl ends or something needs attention.</source>
        <translation>取り込みの終了や対応が必要なことを知らせます。</translation>
    </message>
    <message>
        <source>Closing keeps working</source>
        <translation>閉じても作業を続ける</translation>
    </message>
    <message>
        <source>Closing the window leaves the program working in the tray.</source>
        <translation>ウィンドウを閉じても、プログラムはトレイで作業を続けます。</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>ログの詳しさ</translation>
    </message>
    <message>
        <source>How much is logged.</source>
        <translation>どこまでログに残すか。</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数にしてください</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>true か false にしてください</translation>
    </message>
    <message>
        <source>it must be an address that begins with http:// or https://</source>
        <translation>http:// または https:// で始まるアドレスにしてください</translation>
    </message>
    <message>
        <source>it must be one of: %1</source>
        <translation>次のいずれかにしてください: %1</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot; (%2). `settings list` shows them all.</source>
        <translation>設定「%1」(%2) はありません。`settings list` で一覧を表示します。</translation>
    </message>
    <message>
        <source>it must be one line without control characters</source>
        <translation>制御文字を含まない 1 行にしてください</translation>
    </message>
    <message>
        <source>it must be the IANA name of a time zone, such as Europe/Berlin</source>
        <translation>Asia/Tokyo のような IANA のタイムゾーン名にしてください</translation>
    </message>
    <message>
        <source>Record answers to</source>
        <translation>応答の記録先</translation>
    </message>
    <message>
        <source>A file to which every answer of a service is added, for a bug report. Keys and cookies are left out. Empty records nothing.</source>
        <translation>不具合報告のために、サービスからの応答をすべて追記するファイルです。鍵と Cookie は記録しません。空にすると記録しません。</translation>
    </message>
    <message>
        <source>it must be two times of the day, such as 22:00-07:00, or nothing</source>
        <translation>22:00-07:00 のような 2 つの時刻、または空にしてください</translation>
    </message>
    <message>
        <source>As the desktop|Light|Dark</source>
        <translation>デスクトップに合わせる|ライト|ダーク</translation>
    </message>
    <message>
        <source>As the system|English|Deutsch|日本語</source>
        <translation>システムに合わせる|English|Deutsch|日本語</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>通知しない時間帯</translation>
    </message>
    <message>
        <source>No desktop notifications in these hours of the day, such as 22:00-07:00; the window keeps them. Empty: never quiet.</source>
        <translation>毎日この時間帯 (例: 22:00-07:00) はデスクトップ通知を出しません。ウィンドウには残ります。空欄: 常に通知します。</translation>
    </message>
    <message>
        <source>Everything|What happens|Warnings|Errors only</source>
        <translation>すべて|動作の記録|警告|エラーのみ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Jikan (MyAnimeList)</source>
        <translation>Jikan (MyAnimeList)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Space for covers</source>
        <translation>カバー用の容量</translation>
    </message>
    <message>
        <source>So many megabytes of covers are kept on this disk; those that were not looked at for longest go first. 0 fetches and keeps none.</source>
        <translation>このディスクに残すカバーのメガバイト数です。最も長く見ていないものから消えます。0 では取得も保存もしません。</translation>
    </message>
    <message>
        <source>First page has been answered</source>
        <translation>最初のページに回答済み</translation>
    </message>
    <message>
        <source>Off shows the page of the first start once more, as long as there are no works and no jobs.</source>
        <translation>オフにすると、作品もジョブもない間は最初の起動ページをもう一度表示します。</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>カバー</translation>
    </message>
    <message>
        <source>Address in place of the servers&apos; own</source>
        <translation>各サーバーの代わりに使うアドレス</translation>
    </message>
    <message>
        <source>Every Audiobookshelf server is asked at this address, with its own name and key: to try things out. Empty asks each at its own.</source>
        <translation>すべての Audiobookshelf サーバーに、それぞれの名前とキーのままこのアドレスで問い合わせます (試験用)。空なら各サーバー自身のアドレスを使います。</translation>
    </message>
    <message>
        <source>Part checked a night</source>
        <translation>一晩に検査する割合</translation>
    </message>
    <message>
        <source>So many percent of the audio files are checked each night: those first that never were, then those whose check is longest ago. 0 checks none.</source>
        <translation>毎晩、音声ファイルのこの割合 (%) を検査します。未検査のものから始め、次に検査が最も古いものを選びます。0 では検査しません。</translation>
    </message>
    <message>
        <source>Depth of checks</source>
        <translation>検査の深さ</translation>
    </message>
    <message>
        <source>How deep the checks of the night look. Decoding finds most damage and takes a minute of a processor for some 40 hours of sound.</source>
        <translation>夜間の検査の深さ。デコードはほとんどの破損を見つけ、音声およそ 40 時間につき CPU を 1 分使います。</translation>
    </message>
    <message>
        <source>Headers|And track numbers|And decode all|And length and silence</source>
        <translation>ヘッダー|さらにトラック番号|さらにすべてデコード|さらに長さと無音</translation>
    </message>
    <message>
        <source>When to check audio files</source>
        <translation>音声ファイルを検査する時刻</translation>
    </message>
    <message>
        <source>Audiobook folders</source>
        <translation>オーディオブックのフォルダー</translation>
    </message>
    <message>
        <source>Audiobookshelf</source>
        <translation>Audiobookshelf</translation>
    </message>
    <message>
        <source>Watch the folders</source>
        <translation>フォルダーを監視</translation>
    </message>
    <message>
        <source>Folders are read when Kuramori starts and again when something changes in them.</source>
        <translation>フォルダーは Kuramori の起動時と、中で何かが変わったときに読み込まれます。</translation>
    </message>
    <message>
        <source>Read unwatchable folders every</source>
        <translation>監視できないフォルダーを読み込む間隔</translation>
    </message>
    <message>
        <source>Network disks and folders that the system cannot watch are read every so many minutes. 0 leaves that to you.</source>
        <translation>ネットワークのディスクと、システムが監視できないフォルダーは、この分数ごとに読み込まれます。0 では自動で読み込みません。</translation>
    </message>
    <message>
        <source>When to read audiobook servers</source>
        <translation>オーディオブックサーバーを読み取る時刻</translation>
    </message>
    <message>
        <source>Ask Hardcover</source>
        <translation>Hardcover に問い合わせる</translation>
    </message>
    <message>
        <source>Off asks it nothing; what it has told stays.</source>
        <translation>オフにすると問い合わせません。すでに得た情報は残ります。</translation>
    </message>
    <message>
        <source>Hardcover address</source>
        <translation>Hardcover のアドレス</translation>
    </message>
    <message>
        <source>Address of the service&apos;s GraphQL interface.</source>
        <translation>サービスの GraphQL のアドレス。</translation>
    </message>
    <message>
        <source>Hardcover requests a minute</source>
        <translation>Hardcover への毎分の要求数</translation>
    </message>
    <message>
        <source>Hardcover requests a day</source>
        <translation>Hardcover への毎日の要求数</translation>
    </message>
    <message>
        <source>At most so many in a day (UTC); the service allows 5000 with a free account. 0 sets no limit.</source>
        <translation>1 日 (協定世界時) の上限です。無料アカウントでは 5000 まで許されます。0 で無制限です。</translation>
    </message>
    <message>
        <source>Ask Audnexus</source>
        <translation>Audnexus に問い合わせる</translation>
    </message>
    <message>
        <source>Audnexus address</source>
        <translation>Audnexus のアドレス</translation>
    </message>
    <message>
        <source>Base address of the service.</source>
        <translation>サービスの基底アドレス。</translation>
    </message>
    <message>
        <source>Audnexus requests a minute</source>
        <translation>Audnexus への毎分の要求数</translation>
    </message>
    <message>
        <source>The service allows 100.</source>
        <translation>上限は 100 です。</translation>
    </message>
    <message>
        <source>Audnexus requests a day</source>
        <translation>Audnexus への毎日の要求数</translation>
    </message>
    <message>
        <source>At most so many in a day (UTC), so that the service has time for others; 0 sets no limit.</source>
        <translation>1 日 (協定世界時) の上限です。サービスへの負担を抑えます。0 で無制限です。</translation>
    </message>
    <message>
        <source>Ask Audible catalogue</source>
        <translation>Audible カタログ に問い合わせる</translation>
    </message>
    <message>
        <source>Audible catalogue address</source>
        <translation>Audible カタログ のアドレス</translation>
    </message>
    <message>
        <source>The catalogue is asked at this address in place of the shop of each region: to try things out. Empty asks the shops.</source>
        <translation>各地域のストアの代わりにこのアドレスに問い合わせます (試用向け)。空の場合はストアに問い合わせます。</translation>
    </message>
    <message>
        <source>Audible catalogue requests a minute</source>
        <translation>Audible カタログ への毎分の要求数</translation>
    </message>
    <message>
        <source>The shops name no limit.</source>
        <translation>ストアは上限を示していません。</translation>
    </message>
    <message>
        <source>Audible catalogue requests a day</source>
        <translation>Audible カタログ への毎日の要求数</translation>
    </message>
    <message>
        <source>Ask Open Library</source>
        <translation>Open Library に問い合わせる</translation>
    </message>
    <message>
        <source>Open Library address</source>
        <translation>Open Library のアドレス</translation>
    </message>
    <message>
        <source>Open Library requests a minute</source>
        <translation>Open Library への毎分の要求数</translation>
    </message>
    <message>
        <source>Open Library requests a day</source>
        <translation>Open Library への毎日の要求数</translation>
    </message>
    <message>
        <source>Ask iTunes</source>
        <translation>iTunes に問い合わせる</translation>
    </message>
    <message>
        <source>iTunes address</source>
        <translation>iTunes のアドレス</translation>
    </message>
    <message>
        <source>iTunes requests a minute</source>
        <translation>iTunes への毎分の要求数</translation>
    </message>
    <message>
        <source>The service allows about 20.</source>
        <translation>上限はおよそ 20 です。</translation>
    </message>
    <message>
        <source>iTunes requests a day</source>
        <translation>iTunes への毎日の要求数</translation>
    </message>
    <message>
        <source>Ask AniList</source>
        <translation>AniList に問い合わせる</translation>
    </message>
    <message>
        <source>AniList address</source>
        <translation>AniList のアドレス</translation>
    </message>
    <message>
        <source>AniList requests a minute</source>
        <translation>AniList への毎分の要求数</translation>
    </message>
    <message>
        <source>The service allows 90 in good times and 30 at present.</source>
        <translation>上限は通常 90、現在は 30 です。</translation>
    </message>
    <message>
        <source>AniList requests a day</source>
        <translation>AniList への毎日の要求数</translation>
    </message>
    <message>
        <source>Keep answers of these services for</source>
        <translation>これらのサービスの応答の保持期間</translation>
    </message>
    <message>
        <source>The same question is not asked again for this many seconds.</source>
        <translation>同じ問い合わせをこの秒数の間は繰り返しません。</translation>
    </message>
    <message>
        <source>Believe for so long that something is not there</source>
        <translation>「存在しない」という応答の有効期間</translation>
    </message>
    <message>
        <source>What a service does not have is not asked for again for this many seconds.</source>
        <translation>サービスにないものは、この秒数の間は再び問い合わせません。</translation>
    </message>
    <message>
        <source>Keep keys in</source>
        <translation>キーの保管場所</translation>
    </message>
    <message>
        <source>Where keys and passwords go that are typed in from now on. Automatic is the keyring, or an encrypted file where there is none.</source>
        <translation>今後入力するキーとパスワードの保管先です。自動ではキーリング、なければ暗号化ファイルに保管します。</translation>
    </message>
    <message>
        <source>Automatic|The keyring|The encrypted file</source>
        <translation>自動|キーリング|暗号化ファイル</translation>
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
        <translation>Audible カタログ</translation>
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
        <translation>書籍とアニメの応答</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>キーとパスワード</translation>
    </message>
    <message>
        <source>When to ask about books</source>
        <translation>本について問い合わせる時刻</translation>
    </message>
    <message>
        <source>When to ask about series</source>
        <translation>シリーズを問い合わせる時刻</translation>
    </message>
    <message>
        <source>Each time another seventh of them. Five cron fields: minute, hour, day, month, weekday.</source>
        <translation>毎回 7 分の 1 ずつ。cron の 5 項目: 分、時、日、月、曜日。</translation>
    </message>
    <message>
        <source>Languages you listen to</source>
        <translation>聴く言語</translation>
    </message>
    <message>
        <source>Only books with a recording in one of these count as missing: &quot;en, de&quot; or &quot;English, German&quot;. Where nobody tells the language of a recording, that is shown. Empty: the languages of the books you have.</source>
        <translation>これらの言語の録音がある本だけが不足と見なされます: 「en, de」または「English, German」。録音の言語が分からない場合は、その旨を表示します。空欄: 持っている本の言語。</translation>
    </message>
    <message>
        <source>When to ask about anime</source>
        <translation>アニメについて問い合わせる時刻</translation>
    </message>
    <message>
        <source>Shortest episode, in minutes</source>
        <translation>最短の話数の長さ（分）</translation>
    </message>
    <message>
        <source>OVAs and web series with shorter episodes are not missed. Series and films are, whatever their length.</source>
        <translation>これより短い OVA とウェブアニメは不足とみなしません。シリーズと映画は長さに関係なく対象です。</translation>
    </message>
    <message>
        <source>Miss specials</source>
        <translation>スペシャルも対象にする</translation>
    </message>
    <message>
        <source>Specials of the anime that you follow are missed like series.</source>
        <translation>フォロー中のアニメのスペシャルを、シリーズと同じく不足とみなします。</translation>
    </message>
    <message>
        <source>Miss recaps</source>
        <translation>総集編も対象にする</translation>
    </message>
    <message>
        <source>Also what tells again, in short, what was shown before.</source>
        <translation>以前に放送された内容を短くまとめたものも対象にします。</translation>
    </message>
    <message>
        <source>Miss music videos</source>
        <translation>ミュージックビデオも対象にする</translation>
    </message>
    <message>
        <source>Also music videos and advertisements.</source>
        <translation>ミュージックビデオと広告も対象にします。</translation>
    </message>
    <message>
        <source>Missing anime</source>
        <translation>不足しているアニメ</translation>
    </message>
    <message>
        <source>Wait for an answer of these services</source>
        <translation>これらのサービスの応答を待つ時間</translation>
    </message>
    <message>
        <source>One that has said nothing for this many seconds counts as silent, and the others are asked without it.</source>
        <translation>この秒数のあいだ応答がないサービスは応答なしとみなし、ほかのサービスにだけ問い合わせます。</translation>
    </message>
    <message>
        <source>Home shop of Audible</source>
        <translation>Audible のホームストア</translation>
    </message>
    <message>
        <source>This shop is asked first about books in its language, and where nobody knows the language. About others the shop of their language is asked first. Without a home shop the language of most of your books stands for one that is not known.</source>
        <translation>このストアの言語の本と、言語がわからない本は、まずこのストアに問い合わせます。そのほかの本は、その言語のストアに先に問い合わせます。ホームストアがない場合、言語がわからない本は、最も多い本の言語とみなします。</translation>
    </message>
    <message>
        <source>By the books&apos; language|United States|United Kingdom|Germany|France|Italy|Spain|Canada|Australia|Japan|India</source>
        <translation>本の言語に合わせる|アメリカ|イギリス|ドイツ|フランス|イタリア|スペイン|カナダ|オーストラリア|日本|インド</translation>
    </message>
    <message>
        <source>Jikan requests a day for details</source>
        <translation>詳細のための Jikan への 1 日の問い合わせ数</translation>
    </message>
    <message>
        <source>The details of a work take three; lists do not count. 0 has no end.</source>
        <translation>1 作品の詳細に 3 件かかります。一覧は数えません。0 は無制限です。</translation>
    </message>
</context>
<context>
    <name>SettingsVerb</name>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>from</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;. `settings list` shows them all.</source>
        <translation>設定「%1」はありません。`settings list` で一覧を表示します。</translation>
    </message>
    <message>
        <source>%1 is written down, but the value from the %2 stays in force.</source>
        <translation>%1 を書き込みましたが、%2 の値が引き続き有効です。</translation>
    </message>
    <message>
        <source>Write settings list, settings get KEY, settings set KEY VALUE or settings reset KEY.</source>
        <translation>settings list、settings get キー、settings set キー 値、settings reset キー のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot have this value: %2.</source>
        <translation>%1 にこの値は設定できません: %2。</translation>
    </message>
    <message>
        <source>would set %1 to %2</source>
        <translation>設定予定: %1 を %2 に</translation>
    </message>
</context>
<context>
    <name>SideCar</name>
    <message>
        <source>It is no JSON: %1 at byte %2.</source>
        <translation>JSON ではありません: %2 バイト目で %1</translation>
    </message>
    <message>
        <source>It is JSON, but no object with the fields of a book.</source>
        <translation>JSON ですが、本の項目を持つオブジェクトではありません。</translation>
    </message>
    <message>
        <source>It is no XML: %1 in line %2.</source>
        <translation>XML ではありません: %2 行目で %1</translation>
    </message>
    <message>
        <source>It is XML, but has no &lt;metadata&gt; as an OPF file must.</source>
        <translation>XML ですが、OPF ファイルに必要な &lt;metadata&gt; がありません。</translation>
    </message>
    <message>
        <source>It is neither UTF-8, UTF-16 nor Latin-1.</source>
        <translation>UTF-8、UTF-16、Latin-1 のいずれでもありません。</translation>
    </message>
    <message>
        <source>It is larger than %1 bytes; no file of facts about a book is.</source>
        <translation>%1 バイトを超えています。本の情報ファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>It holds zero bytes, so it is no text.</source>
        <translation>NUL バイトを含むため、テキストではありません。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>空です。</translation>
    </message>
</context>
<context>
    <name>SideCarBin</name>
    <message>
        <source>Emptying the bin</source>
        <translation>ごみ箱を空にしています</translation>
    </message>
</context>
<context>
    <name>SideCarFile</name>
    <message>
        <source>Somebody changed %1 meanwhile; it stays as it is.</source>
        <translation>%1 はその間に変更されたため、そのままにします。</translation>
    </message>
    <message>
        <source>What lay at %1 before is not in the bin any more.</source>
        <translation>以前 %1 にあったものは、もうごみ箱にありません。</translation>
    </message>
    <message>
        <source>%1 is no place in the bin.</source>
        <translation>%1 はごみ箱の中の場所ではありません。</translation>
    </message>
</context>
<context>
    <name>SideCarJob</name>
    <message>
        <source>Looking at side-cars</source>
        <translation>付属ファイルを調べています</translation>
    </message>
    <message>
        <source>Writing side-cars</source>
        <translation>付属ファイルを書き込んでいます</translation>
    </message>
    <message>
        <source>It was changed at once by somebody else.</source>
        <translation>すぐに他者によって変更されました。</translation>
    </message>
    <message>
        <source>Side-cars</source>
        <translation>付属ファイル</translation>
    </message>
    <message>
        <source>Side-cars written: %1. Up to date: %2. Left alone: %3.</source>
        <translation>書き込んだ付属ファイル: %1。最新: %2。手を付けなかった: %3。</translation>
    </message>
    <message>
        <source>The program ended while it was written.</source>
        <translation>書き込み中にプログラムが終了しました。</translation>
    </message>
    <message>
        <source>Other side-cars are being written first.</source>
        <translation>先に別の付属ファイルを書き込んでいます。</translation>
    </message>
</context>
<context>
    <name>SideCarPlanning</name>
    <message>
        <source>It has no folder of its own, and a side-car would be taken for that of every book there. Move its files into a folder, and scan again.</source>
        <translation>専用のフォルダーがなく、付属ファイルはそこにあるすべての本のものと見なされてしまいます。ファイルをフォルダーに移し、もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>What its files say is not known yet. Scan its folder first.</source>
        <translation>ファイルの内容がまだ分かっていません。先にフォルダーを読み込んでください。</translation>
    </message>
    <message>
        <source>%1 has another hard link, so that its folder may be what is being seeded. Put a copy in its place (cp --reflink=auto), and scan again.</source>
        <translation>%1 には別のハードリンクがあるため、そのフォルダーはシード中かもしれません。コピーに置き換えて（cp --reflink=auto）、もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>%1 has another hard link, so that it may be part of what is being seeded.</source>
        <translation>%1 には別のハードリンクがあるため、シード中のものの一部かもしれません。</translation>
    </message>
    <message>
        <source>It is not what was written here, and stays. To replace it (the old one goes to the bin), say so: --replace, or the check mark in the window.</source>
        <translation>ここで書き込んだものではないため、そのまま残します。置き換えるには（古いものはごみ箱へ）、--replace かウィンドウのチェックで指示してください。</translation>
    </message>
</context>
<context>
    <name>SideCarRoots</name>
    <message>
        <source>Its folder has left the library.</source>
        <translation>フォルダーはもうライブラリにありません。</translation>
    </message>
    <message>
        <source>%1 was never scanned. Scan it first.</source>
        <translation>%1 はまだ読み込まれていません。先に読み込んでください。</translation>
    </message>
    <message>
        <source>Side-cars are not allowed in %1, for it could hold what is being seeded. If it does not, allow them in the window under Folders, or by: kuramori --batch folders side-cars on %1</source>
        <translation>%1 では付属ファイルが許可されていません。シード中のものがあるかもしれないためです。ない場合は、ウィンドウの「フォルダー」か、次のコマンドで許可してください: kuramori --batch folders side-cars on %1</translation>
    </message>
</context>
<context>
    <name>SideCarUndo</name>
    <message>
        <source>Taking side-cars back</source>
        <translation>付属ファイルを取り消しています</translation>
    </message>
    <message>
        <source>It was changed since, and stays.</source>
        <translation>その後変更されたため、そのまま残します。</translation>
    </message>
    <message>
        <source>Side-cars</source>
        <translation>付属ファイル</translation>
    </message>
    <message>
        <source>Side-cars taken back: %1 of %2.</source>
        <translation>取り消した付属ファイル: %2 件中 %1 件。</translation>
    </message>
    <message>
        <source>Nothing is left of run %1 that could be taken back.</source>
        <translation>実行 %1 に取り消せるものは残っていません。</translation>
    </message>
    <message>
        <source>What lay there before is gone for good: the bin was emptied of it on %1.</source>
        <translation>以前あったものはもう戻せません。%1 にごみ箱から削除されました。</translation>
    </message>
</context>
<context>
    <name>SideCarVerb</name>
    <message>
        <source>&quot;%1&quot; is no format; there are: json, opf, both.</source>
        <translation>「%1」という形式はありません。使えるのは json、opf、both です。</translation>
    </message>
    <message>
        <source>Write books sidecar BOOK… for some books, or books sidecar --all.</source>
        <translation>一部の本なら books sidecar BOOK…、すべてなら books sidecar --all と書いてください。</translation>
    </message>
    <message>
        <source>There is no book %1. `query books` lists them.</source>
        <translation>本 %1 はありません。`query books` で一覧を表示します。</translation>
    </message>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>side-car</source>
        <translation>付属ファイル</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Side-cars written: %1. This takes them back: kuramori --batch books undo-sidecar %2</source>
        <translation>書き込んだ付属ファイル: %1。取り消すには: kuramori --batch books undo-sidecar %2</translation>
    </message>
    <message>
        <source>There are no side-cars to take back.</source>
        <translation>取り消せる付属ファイルはありません。</translation>
    </message>
    <message>
        <source>would take back %1</source>
        <translation>%1 を取り消します</translation>
    </message>
    <message>
        <source>Side-cars taken back: %1.</source>
        <translation>取り消した付属ファイル: %1。</translation>
    </message>
</context>
<context>
    <name>SideCarWords</name>
    <message>
        <source>to be written</source>
        <translation>書き込む</translation>
    </message>
    <message>
        <source>to be brought up to date</source>
        <translation>更新する</translation>
    </message>
    <message>
        <source>to be replaced; the old one goes to the bin</source>
        <translation>置き換える。古いものはごみ箱へ</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>stays, for it is not ours</source>
        <translation>自分のものではないため残す</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>書き込まない</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>written</source>
        <translation>書き込み済み</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取り消し済み</translation>
    </message>
</context>
<context>
    <name>SnapshotList</name>
    <message>
        <source>Winter %1</source>
        <translation>%1年冬</translation>
    </message>
    <message>
        <source>Spring %1</source>
        <translation>%1年春</translation>
    </message>
    <message>
        <source>Summer %1</source>
        <translation>%1年夏</translation>
    </message>
    <message>
        <source>Fall %1</source>
        <translation>%1年秋</translation>
    </message>
    <message>
        <source>Top anime</source>
        <translation>トップアニメ</translation>
    </message>
    <message>
        <source>Airing now</source>
        <translation>放送中</translation>
    </message>
    <message>
        <source>Upcoming anime</source>
        <translation>放送予定のアニメ</translation>
    </message>
    <message>
        <source>Popular movies</source>
        <translation>人気の映画</translation>
    </message>
    <message>
        <source>This season</source>
        <translation>今シーズン</translation>
    </message>
    <message>
        <source>Coming seasons</source>
        <translation>今後のシーズン</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>Comparing needs the snapshots of two days, and this is the only one of this list.</source>
        <translation>比較には二日分のスナップショットが必要ですが、このリストにはこれしかありません。</translation>
    </message>
    <message>
        <source>No complete snapshot is older than this one. Choose a day to compare with.</source>
        <translation>これより古い完全なスナップショットはありません。比較する日を選んでください。</translation>
    </message>
    <message>
        <source>The list was not read to its end on this day: what is missing is not called gone.</source>
        <translation>この日はリストを最後まで読めませんでした: ないものを消えたとは言いません。</translation>
    </message>
    <message numerus="yes">
        <source>The list was not read to its end on the other day: of %Ln work(s) nobody knows whether they are new.</source>
        <translation>
            <numerusform>もう一方の日はリストを最後まで読めませんでした: %Ln 作品が新しいかどうかはわかりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, still read: %Ln work(s)</source>
        <translation>
            <numerusform>%1、読み込み中: %Ln 作品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, partial: %Ln work(s)</source>
        <translation>
            <numerusform>%1、一部のみ: %Ln 作品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, only the first %Ln work(s)</source>
        <translation>
            <numerusform>%1、最初の %Ln 作品のみ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln work(s).</source>
        <translation>
            <numerusform>%Ln 作品。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln work(s), %1 new, %2 gone, %3 changed; compared with %4.</source>
        <translation>
            <numerusform>%Ln 作品、新規 %1、消えた %2、変更 %3 (%4 と比較)。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SqliteStore</name>
    <message>
        <source>The database %1 cannot be opened. Check that the file and its folder exist and may be read and written.</source>
        <translation>データベース %1 を開けません。ファイルとフォルダーがあり、読み書きできるか確認してください。</translation>
    </message>
    <message>
        <source>The database %1 does not accept the setting %2 = %3. Its disk may not be fit for a database.</source>
        <translation>データベース %1 に設定 %2 = %3 を適用できません。ディスクがデータベースに適していない可能性があります。</translation>
    </message>
    <message>
        <source>There is no space left for the database %1. Nothing was lost; free some space.</source>
        <translation>データベース %1 のための空きがありません。データは失われていません。空きを作ってください。</translation>
    </message>
    <message>
        <source>A row with the same key is already in the database.</source>
        <translation>データベースには同じキーの行がすでにあります。</translation>
    </message>
    <message>
        <source>The database %1 is held by another program. Close it and try again.</source>
        <translation>データベース %1 は別のプログラムが使用中です。終了してからやり直してください。</translation>
    </message>
    <message>
        <source>The file %1 is not a database of Kuramori. It was left as it is; choose another file.</source>
        <translation>ファイル %1 は Kuramori のデータベースではありません。変更していません。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Restore the last good backup.</source>
        <translation>データベース %1 が壊れています。最後の正常なバックアップから復元してください。</translation>
    </message>
    <message>
        <source>The database %1 cannot be written to. Check the permissions of the file and its folder.</source>
        <translation>データベース %1 に書き込めません。ファイルとフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened, read or written. Check the disk and the permissions of the file and its folder.</source>
        <translation>データベース %1 を開く・読む・書くことができません。ディスクと、ファイルおよびフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>A statement failed in the database %1.</source>
        <translation>データベース %1 での処理が失敗しました。</translation>
    </message>
    <message>
        <source>The folder %1 for the database does not exist. Create it, or choose another one.</source>
        <translation>データベースのフォルダー %1 がありません。作成するか、別の場所を指定してください。</translation>
    </message>
    <message>
        <source>The database %1 would be on a network file system (%2), where it would be damaged sooner or later. Move it to a disk of this machine, or use PostgreSQL.</source>
        <translation>データベース %1 はネットワークファイルシステム (%2) 上にあり、いずれ壊れるおそれがあります。この端末のディスクに移すか、PostgreSQL を使ってください。</translation>
    </message>
    <message>
        <source>There is no database %1 yet. Start Kuramori once to make it.</source>
        <translation>データベース %1 はまだありません。Kuramori を一度起動すると作成されます。</translation>
    </message>
    <message>
        <source>The database %1 is of an older version. Start Kuramori once to bring it up to date.</source>
        <translation>データベース %1 は古いバージョンのものです。Kuramori を一度起動して更新してください。</translation>
    </message>
    <message>
        <source>The database %1 was opened for reading only.</source>
        <translation>データベース %1 は読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>What it held was saved as %1.</source>
        <translation>元の内容は %1 に保存しました。</translation>
    </message>
    <message>
        <source>The database %1 was deleted or replaced while Kuramori had it open. Nothing more is written to it. Put the file back or restore a backup, then start again.</source>
        <translation>Kuramori が開いている間にデータベース %1 が削除または置き換えられました。以後は書き込みません。ファイルを戻すかバックアップから復元し、起動し直してください。</translation>
    </message>
</context>
<context>
    <name>StartupTrouble</name>
    <message>
        <source>Kuramori cannot start</source>
        <translation>Kuramori を起動できません</translation>
    </message>
    <message>
        <source>Nothing was changed. The log stands in %1.</source>
        <translation>何も変更していません。ログは %1 にあります。</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>再試行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Restore the backup of %1</source>
        <translation>%1 のバックアップから復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>The damaged database was kept as %1.</source>
        <translation>壊れたデータベースは %1 として残しました。</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>A transaction ended by an unexpected exception.</source>
        <translation>予期しない例外でトランザクションが終了しました。</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>There is no server &quot;%1&quot;. `servers list` shows them all.</source>
        <translation>サーバー「%1」はありません。`servers list` で一覧を見られます。</translation>
    </message>
    <message>
        <source>There is no source &quot;%1&quot;; there are: jikan, audiobookshelf and audiobookshelf:NAME.</source>
        <translation>ソース「%1」はありません。jikan、audiobookshelf、audiobookshelf:NAME があります。</translation>
    </message>
    <message>
        <source>There is no server to read. Name one: kuramori --batch servers add NAME URL</source>
        <translation>読み取るサーバーがありません。登録するには: kuramori --batch servers add NAME URL</translation>
    </message>
</context>
<context>
    <name>TestVerdict</name>
    <message>
        <source>Check the network, and the settings %1 and http.proxy.</source>
        <translation>ネットワークと、設定 %1 と http.proxy を確認してください。</translation>
    </message>
    <message>
        <source>Check the clock of this computer, the network and the setting %1.</source>
        <translation>このコンピューターの時計、ネットワーク、設定 %1 を確認してください。</translation>
    </message>
    <message>
        <source>Check the setting %1: another service may answer at that address.</source>
        <translation>設定 %1 を確認してください: そのアドレスでは別のサービスが応答しているかもしれません。</translation>
    </message>
    <message>
        <source>Nothing is wrong here: try again later.</source>
        <translation>こちらに問題はありません。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: work on it goes on by itself.</source>
        <translation>何もする必要はありません。作業は自動的に続きます。</translation>
    </message>
    <message>
        <source>%1 does not work now. %2 %3</source>
        <translation>%1 は今使えません。%2 %3</translation>
    </message>
    <message>
        <source>%1 works: it answered in %2 ms.</source>
        <translation>%1 は正常です: %2 ミリ秒で応答しました。</translation>
    </message>
    <message>
        <source>The test of %1 was cancelled.</source>
        <translation>%1 のテストは取り消されました。</translation>
    </message>
    <message>
        <source>%1 could not be tested. %2</source>
        <translation>%1 をテストできませんでした。%2</translation>
    </message>
    <message>
        <source>The test of %1 waits until work goes on.</source>
        <translation>%1 のテストは作業の再開を待っています。</translation>
    </message>
    <message>
        <source>Check the network, the address of the server and the setting http.proxy.</source>
        <translation>ネットワーク、サーバーのアドレス、設定 http.proxy を確認してください。</translation>
    </message>
    <message>
        <source>Check the clock of this computer, the network and the address of the server.</source>
        <translation>このコンピューターの時計、ネットワーク、サーバーのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Check the address of the server: another service may answer there.</source>
        <translation>サーバーのアドレスを確認してください。別のサービスが応答している可能性があります。</translation>
    </message>
</context>
<context>
    <name>TreeWatch</name>
    <message>
        <source>The system lets no more folders be watched (fs.inotify.max_user_watches).</source>
        <translation>システムはこれ以上フォルダーの監視を許しません（fs.inotify.max_user_watches）。</translation>
    </message>
    <message>
        <source>%1 cannot be watched.</source>
        <translation>%1 を監視できません。</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>取り消すものはありません。</translation>
    </message>
    <message>
        <source>Nothing is left of %1 to take back. `query overrides` lists what was said.</source>
        <translation>%1 には取り消すものが残っていません。`query overrides` で指定の一覧を表示します。</translation>
    </message>
    <message>
        <source>would take back %1 %2 %3</source>
        <translation>取り消す予定: %1 %2 %3</translation>
    </message>
    <message>
        <source>took back %1 %2 %3</source>
        <translation>取り消しました: %1 %2 %3</translation>
    </message>
</context>
<context>
    <name>Wanted</name>
    <message>
        <source>Nobody has told of a recording yet.</source>
        <translation>録音があるという情報はまだありません。</translation>
    </message>
    <message>
        <source>Recordings are known, but none whose language is yours for sure.</source>
        <translation>録音はありますが、確実にあなたの言語のものはありません。</translation>
    </message>
    <message>
        <source>Whether it is out is not known.</source>
        <translation>発売されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>Only one catalogue has it, which anybody may edit.</source>
        <translation>誰でも編集できる 1 つの目録にしか載っていません。</translation>
    </message>
    <message>
        <source>It was last told of on %1, and no longer is.</source>
        <translation>%1 を最後に情報がなくなりました。</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>所有</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>発売予定</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>番外</translation>
    </message>
    <message>
        <source>No recording in your languages</source>
        <translation>あなたの言語の録音なし</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>欲しい</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>検索中</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>発見</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>取得中</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>入手不可</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>pushed</source>
        <translation>加点済み</translation>
    </message>
    <message>
        <source>Main volume</source>
        <translation>本編</translation>
    </message>
    <message>
        <source>Novella</source>
        <translation>中編</translation>
    </message>
    <message>
        <source>Omnibus</source>
        <translation>合本</translation>
    </message>
    <message>
        <source>Part of a book</source>
        <translation>分冊</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>番号なし</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>予告</translation>
    </message>
    <message>
        <source>Series complete with it</source>
        <translation>シリーズの完成度</translation>
    </message>
    <message>
        <source>Next to listen to</source>
        <translation>次に聴く巻</translation>
    </message>
    <message>
        <source>Your rating of the series</source>
        <translation>シリーズの評価</translation>
    </message>
    <message>
        <source>To be had now</source>
        <translation>今すぐ入手可能</translation>
    </message>
    <message>
        <source>Missing for long</source>
        <translation>不足している期間</translation>
    </message>
    <message>
        <source>Pushed by you</source>
        <translation>手動で加点</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %3 点中 %2 点</translation>
    </message>
    <message>
        <source>%1: not known (of %2)</source>
        <translation>%1: 不明(%2 点満点)</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>不明: %1</translation>
    </message>
    <message>
        <source>Only one side says that it belongs there.</source>
        <translation>一方の側だけが関連していると述べています。</translation>
    </message>
    <message>
        <source>In which form it comes out is not known.</source>
        <translation>どの形式で公開されるかは不明です。</translation>
    </message>
    <message>
        <source>Anime series</source>
        <translation>アニメシリーズ</translation>
    </message>
    <message>
        <source>Anime film</source>
        <translation>アニメ映画</translation>
    </message>
    <message>
        <source>OVA</source>
        <translation>OVA</translation>
    </message>
    <message>
        <source>Web series</source>
        <translation>ウェブアニメ</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>スペシャル</translation>
    </message>
    <message>
        <source>Music video</source>
        <translation>ミュージックビデオ</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>広告</translation>
    </message>
    <message>
        <source>Anime</source>
        <translation>アニメ</translation>
    </message>
    <message>
        <source>sequel</source>
        <translation>続編</translation>
    </message>
    <message>
        <source>prequel</source>
        <translation>前編</translation>
    </message>
    <message>
        <source>side story</source>
        <translation>外伝</translation>
    </message>
    <message>
        <source>main story</source>
        <translation>本編</translation>
    </message>
    <message>
        <source>recap</source>
        <translation>総集編</translation>
    </message>
    <message>
        <source>full story</source>
        <translation>完全版</translation>
    </message>
    <message>
        <source>Story complete with it</source>
        <translation>これでストーリーが揃う</translation>
    </message>
    <message>
        <source>Next to watch</source>
        <translation>次に見るもの</translation>
    </message>
    <message>
        <source>Your rating of the story</source>
        <translation>作品群への評価</translation>
    </message>
</context>
<context>
    <name>WantedJob</name>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>The page of the first start is shown.</source>
        <translation>最初の起動ページを表示します。</translation>
    </message>
    <message>
        <source>The sample cannot be started. Start it in a terminal: %1 --sample</source>
        <translation>サンプルを開始できません。端末で起動してください: %1 --sample</translation>
    </message>
    <message>
        <source>The old database was kept as %1.</source>
        <translation>元のデータベースは %1 として残しました。</translation>
    </message>
    <message>
        <source>This profile has been filled meanwhile. To replace what is in it, use: kuramori --batch restore FILE</source>
        <translation>このプロファイルにはその間にデータが入りました。置き換えるには次を使ってください: kuramori --batch restore FILE</translation>
    </message>
</context>
<context>
    <name>WordOrders</name>
    <message>
        <source>No provider has told of %1 yet.</source>
        <translation>%1 を知らせたプロバイダーはまだありません。</translation>
    </message>
    <message>
        <source>The library does not know this book any more.</source>
        <translation>この本はもうライブラリにありません。</translation>
    </message>
    <message>
        <source>Something else is said of %1 by now; look at it again.</source>
        <translation>%1 の情報はその後変わりました。もう一度確認してください。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>Snapshot: %1</source>
        <translation>スナップショット: %1</translation>
    </message>
    <message>
        <source>Details of anime %1</source>
        <translation>アニメ %1 の詳細</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>Waits for others</source>
        <translation>他のジョブ待ち</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Will retry</source>
        <translation>再試行予定</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Scan: %1</source>
        <translation>スキャン: %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>未読込</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Looking for equal audio files</source>
        <translation>同じ音声ファイルを探す</translation>
    </message>
    <message>
        <source>Check of audio files</source>
        <translation>音声ファイルの検査</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>検査: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>サーバー: %1</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>削除中</translation>
    </message>
    <message>
        <source>Audiobook servers that are on</source>
        <translation>オンのオーディオブックサーバー</translation>
    </message>
    <message>
        <source>Removal: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>%1 と比較</translation>
    </message>
    <message>
        <source>Writing back to %1</source>
        <translation>%1 への書き戻し</translation>
    </message>
    <message>
        <source>Taking back on %1</source>
        <translation>%1 での取り消し</translation>
    </message>
    <message>
        <source>Asking about books</source>
        <translation>本についての問い合わせ</translation>
    </message>
    <message>
        <source>Asking about books: %1</source>
        <translation>本についての問い合わせ: %1 件</translation>
    </message>
    <message>
        <source>Record of a book: %1</source>
        <translation>本のレコード: %1</translation>
    </message>
    <message>
        <source>What is missing from series</source>
        <translation>シリーズの不足分</translation>
    </message>
    <message>
        <source>Taking side-cars back</source>
        <translation>付属ファイルを取り消しています</translation>
    </message>
    <message>
        <source>Looking at side-cars</source>
        <translation>付属ファイルを調べています</translation>
    </message>
    <message>
        <source>Writing side-cars</source>
        <translation>付属ファイルを書き込んでいます</translation>
    </message>
    <message>
        <source>Asking about anime</source>
        <translation>アニメについて問い合わせ</translation>
    </message>
    <message>
        <source>Emptying the bin</source>
        <translation>ごみ箱を空にしています</translation>
    </message>
    <message>
        <source>Recordings of a volume: %1</source>
        <translation>巻の録音: %1</translation>
    </message>
    <message>
        <source>Counting anew what is missing</source>
        <translation>不足分を数え直す</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Working as process %1 until it is told to stop.</source>
        <translation>プロセス %1 として、停止の指示があるまで作業します。</translation>
    </message>
    <message>
        <source>What could not be written down is done again at the next start.</source>
        <translation>書き込めなかった分は次回の起動時にもう一度行います。</translation>
    </message>
</context>
<context>
    <name>WriteWords</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Send mine</source>
        <translation>こちらを送る</translation>
    </message>
    <message>
        <source>Changed there: keep theirs</source>
        <translation>サーバーで変更: サーバー側を残す</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>サーバー側を残す</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Both changed: whose word holds?</source>
        <translation>両方で変更: どちらを採りますか</translation>
    </message>
    <message>
        <source>Never written: whose word holds?</source>
        <translation>未書き込み: どちらを採りますか</translation>
    </message>
    <message>
        <source>Clear it there</source>
        <translation>サーバー側を空にする</translation>
    </message>
    <message>
        <source>never written</source>
        <translation>未書き込み</translation>
    </message>
    <message>
        <source>never written; it said %1 before</source>
        <translation>未書き込み、以前は %1</translation>
    </message>
</context>
<context>
    <name>Xml</name>
    <message>
        <source>an element has more than %1 attributes</source>
        <translation>要素の属性が %1 個を超えています</translation>
    </message>
    <message>
        <source>a name is longer than %1 letters</source>
        <translation>名前が %1 文字を超えています</translation>
    </message>
    <message>
        <source>more than %1 elements stand within each other</source>
        <translation>要素の入れ子が %1 段を超えています</translation>
    </message>
    <message>
        <source>it declares a document type or entities</source>
        <translation>文書型または実体を宣言しています</translation>
    </message>
    <message>
        <source>The XML is refused: %1.</source>
        <translation>この XML は拒否されました: %1。</translation>
    </message>
</context>
<context>
    <name>kuramori::AnimePairModel</name>
    <message>
        <source>Anime</source>
        <translation>アニメ</translation>
    </message>
    <message>
        <source>Form and start</source>
        <translation>形式と開始</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>kuramori::AnimePairPanel</name>
    <message>
        <source>&amp;Filter the anime to review</source>
        <translation>確認するアニメを絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>Find anime to review by title</source>
        <translation>確認するアニメをタイトルで探します</translation>
    </message>
    <message>
        <source>&amp;Look up anime</source>
        <translation>アニメを調べる(&amp;L)</translation>
    </message>
    <message>
        <source>Ask AniList about all anime that are due</source>
        <translation>期限の来たすべてのアニメを AniList に問い合わせます</translation>
    </message>
    <message>
        <source>The same as &amp;1</source>
        <translation>&amp;1 と同じ</translation>
    </message>
    <message>
        <source>The same as &amp;2</source>
        <translation>&amp;2 と同じ</translation>
    </message>
    <message>
        <source>The same as &amp;3</source>
        <translation>&amp;3 と同じ</translation>
    </message>
    <message>
        <source>The anime is candidate %1; show the next anime</source>
        <translation>アニメを候補 %1 とし、次のアニメを表示します</translation>
    </message>
    <message>
        <source>Not the s&amp;ame</source>
        <translation>同じではない(&amp;A)</translation>
    </message>
    <message>
        <source>The anime is not the candidate whose column is selected, or not the first</source>
        <translation>アニメは選択した列の候補、または最初の候補ではないとします</translation>
    </message>
    <message>
        <source>None of t&amp;hese</source>
        <translation>どれでもない(&amp;H)</translation>
    </message>
    <message>
        <source>The anime is none of the candidates shown; others may come up later</source>
        <translation>表示中の候補のどれでもないとします。後で別の候補が現れることがあります</translation>
    </message>
    <message>
        <source>A&amp;niList does not have it</source>
        <translation>AniList にはない(&amp;N)</translation>
    </message>
    <message>
        <source>The anime is nothing that AniList has, now or later</source>
        <translation>今後も AniList にないアニメとします</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>後回し(&amp;S)</translation>
    </message>
    <message>
        <source>Show the next anime; this one comes last until the window is closed</source>
        <translation>次のアニメを表示します。このアニメはウィンドウを閉じるまで最後になります</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>ページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show the page of the candidate whose column is selected, or of the first, in the browser</source>
        <translation>選択した列の候補、または最初の候補のページをブラウザーで表示します</translation>
    </message>
    <message>
        <source>Anime to review</source>
        <translation>確認するアニメ</translation>
    </message>
    <message>
        <source>The anime and its candidates</source>
        <translation>アニメとその候補</translation>
    </message>
    <message>
        <source>Filter by title</source>
        <translation>タイトルで絞り込む</translation>
    </message>
    <message>
        <source>Filter anime to review by title</source>
        <translation>確認するアニメをタイトルで絞り込む</translation>
    </message>
    <message>
        <source>Anime</source>
        <translation>アニメ</translation>
    </message>
    <message>
        <source>Tools for anime</source>
        <translation>アニメのツール</translation>
    </message>
    <message>
        <source>Which anime it is</source>
        <translation>どのアニメか</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>反対の根拠</translation>
    </message>
    <message>
        <source>No anime waits for you</source>
        <translation>判断待ちのアニメはありません</translation>
    </message>
    <message>
        <source>Anime of MyAnimeList that AniList has something like, but not surely, show up here. Those that nobody was asked about yet are looked up at night, or now.</source>
        <translation>MyAnimeList のアニメのうち、AniList に似たものがあるが確かでないものがここに表示されます。まだ問い合わせていないものは夜間に、または今すぐ調べます。</translation>
    </message>
    <message>
        <source>No such anime</source>
        <translation>該当するアニメはありません</translation>
    </message>
    <message>
        <source>No anime to review has all words of the filter.</source>
        <translation>絞り込みの語をすべて含む確認待ちのアニメはありません。</translation>
    </message>
    <message>
        <source>Against %1: %2</source>
        <translation>%1 への反対: %2</translation>
    </message>
    <message>
        <source>Anot&amp;her one…</source>
        <translation>別のもの(&amp;H)…</translation>
    </message>
    <message>
        <source>Type the number, or paste the link, of the anime at AniList</source>
        <translation>AniListでの番号を入力するか、ページのリンクを貼り付けます</translation>
    </message>
    <message>
        <source>Ta&amp;ke this anime</source>
        <translation>この作品にする(&amp;K)</translation>
    </message>
    <message>
        <source>The anime is the one that was typed or pasted</source>
        <translation>入力または貼り付けた作品と同じです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no anime of AniList. Write its number there, or paste the link of its page.</source>
        <translation>「%1」はAniListの作品ではありません。AniListでの番号を入力するか、ページのリンクを貼り付けてください。</translation>
    </message>
    <message>
        <source>Another anime</source>
        <translation>別の作品</translation>
    </message>
    <message>
        <source>Another anime: its number at AniList, or the link of its page there</source>
        <translation>別の作品：AniListでの番号、またはページのリンク</translation>
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
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>シーズン</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>話数</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>放送状況</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>人気順位</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
</context>
<context>
    <name>kuramori::AudiobooksPanel</name>
    <message>
        <source>&amp;Filter the audiobooks</source>
        <translation>オーディオブックを絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>Find audiobooks by title, author, narrator or series</source>
        <translation>タイトル、著者、朗読者、シリーズでオーディオブックを探す</translation>
    </message>
    <message>
        <source>&amp;Clear the filters</source>
        <translation>絞り込みを解除(&amp;C)</translation>
    </message>
    <message>
        <source>Show all audiobooks again</source>
        <translation>すべてのオーディオブックを再び表示する</translation>
    </message>
    <message>
        <source>Audiobooks as &amp;covers</source>
        <translation>オーディオブックをカバーで表示(&amp;C)</translation>
    </message>
    <message>
        <source>Show the audiobooks as covers, or as a table again</source>
        <translation>オーディオブックをカバーで、または再び表で表示する</translation>
    </message>
    <message>
        <source>&amp;Details of the audiobook</source>
        <translation>オーディオブックの詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Show the selected audiobook in full beside the list</source>
        <translation>選択したオーディオブックの詳細を一覧の横に表示する</translation>
    </message>
    <message>
        <source>Group by &amp;author</source>
        <translation>著者でまとめる(&amp;A)</translation>
    </message>
    <message>
        <source>Show the books of each author together, by series and title</source>
        <translation>各著者の本をまとめて、シリーズとタイトルの順に表示する</translation>
    </message>
    <message>
        <source>Group by &amp;series</source>
        <translation>シリーズでまとめる(&amp;S)</translation>
    </message>
    <message>
        <source>Show the books of each series together, in their order</source>
        <translation>各シリーズの本をまとめて、順番どおりに表示する</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>Open the selected audiobook in the default player</source>
        <translation>選択したオーディオブックを既定のプレーヤーで開く</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show the files of the selected audiobook in the file manager</source>
        <translation>選択したオーディオブックのファイルをファイルマネージャーで表示する</translation>
    </message>
    <message>
        <source>&amp;Copy the title</source>
        <translation>タイトルをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Put the titles of the selected audiobooks on the clipboard</source>
        <translation>選択したオーディオブックのタイトルをクリップボードに入れる</translation>
    </message>
    <message>
        <source>&amp;Scan its folder again</source>
        <translation>フォルダーを再スキャン(&amp;S)</translation>
    </message>
    <message>
        <source>Look for what is new, changed and missing in the folders of the selected audiobooks</source>
        <translation>選択したオーディオブックのフォルダーで、新しいもの、変わったもの、なくなったものを調べる</translation>
    </message>
    <message>
        <source>No audio file of this book is there.</source>
        <translation>この本の音声ファイルがありません。</translation>
    </message>
    <message>
        <source>No folder of this book is there.</source>
        <translation>この本のフォルダーがありません。</translation>
    </message>
    <message>
        <source>Audiobooks</source>
        <translation>オーディオブック</translation>
    </message>
    <message>
        <source>Covers of the audiobooks</source>
        <translation>オーディオブックのカバー</translation>
    </message>
    <message>
        <source>Filter the audiobooks</source>
        <translation>オーディオブックを絞り込む</translation>
    </message>
    <message>
        <source>Filter by title, author, narrator or series</source>
        <translation>タイトル、著者、朗読者、シリーズで絞り込む</translation>
    </message>
    <message>
        <source>Audiobook tools</source>
        <translation>オーディオブックのツール</translation>
    </message>
    <message>
        <source>No audiobook yet</source>
        <translation>オーディオブックはまだありません</translation>
    </message>
    <message>
        <source>Kuramori fills this table from the folders where your audiobooks lie. They are read; nothing in them is changed.</source>
        <translation>この表は、オーディオブックのあるフォルダーから作られます。フォルダーは読み取るだけで、中身は一切変更しません。</translation>
    </message>
    <message>
        <source>No book answers</source>
        <translation>該当する本がありません</translation>
    </message>
    <message>
        <source>All words must occur in the title, the series or the names of persons, and every other filter must hold. Case and accents do not matter.</source>
        <translation>すべての語がタイトル、シリーズ、人名のいずれかに含まれ、ほかの絞り込みにも合う必要があります。大文字と小文字、アクセント記号は区別しません。</translation>
    </message>
    <message>
        <source>Books: %1</source>
        <translation>%1冊</translation>
    </message>
    <message>
        <source>Books: %1 of %2</source>
        <translation>%2冊中%1冊</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>この絞り込みを保存</translation>
    </message>
    <message>
        <source>Name of the filter; one of this name is replaced:</source>
        <translation>絞り込みの名前（同名のものは置き換えられます）:</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The recording of %1</source>
        <translation>%1 の録音</translation>
    </message>
    <message>
        <source>Only what lies in %1</source>
        <translation>%1 にあるものだけ</translation>
    </message>
    <message>
        <source>They are &amp;one book</source>
        <translation>同じ本である(&amp;O)</translation>
    </message>
    <message>
        <source>Put the selected audiobooks together into the current one; recordings stay apart</source>
        <translation>選択したオーディオブックを現在のものにまとめます。録音は別のままです</translation>
    </message>
    <message>
        <source>&amp;Separate…</source>
        <translation>分ける(&amp;S)…</translation>
    </message>
    <message>
        <source>Make a recording, or a copy, of the selected audiobook a book of its own</source>
        <translation>選択したオーディオブックの録音や複製を独立した本にします</translation>
    </message>
    <message>
        <source>P&amp;in the book</source>
        <translation>本を固定(&amp;I)</translation>
    </message>
    <message>
        <source>Keep the selected audiobooks put together as they are, whatever a scan finds</source>
        <translation>読み込みの結果にかかわらず、選択したオーディオブックの構成を保ちます</translation>
    </message>
    <message>
        <source>I&amp;gnore the book</source>
        <translation>本を無視(&amp;G)</translation>
    </message>
    <message>
        <source>Count the selected audiobooks neither in their series nor among duplicates</source>
        <translation>選択したオーディオブックをシリーズにも重複にも数えません</translation>
    </message>
    <message>
        <source>Count the book a&amp;gain</source>
        <translation>本を再び数える(&amp;G)</translation>
    </message>
    <message>
        <source>Take back that the selected audiobooks are ignored</source>
        <translation>選択したオーディオブックの無視を取り消します</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one recording in one place: there is nothing to separate.</source>
        <translation>「%1」は 1 か所にある 1 つの録音です。分けるものはありません。</translation>
    </message>
    <message>
        <source>A book of its own becomes</source>
        <translation>独立した本にするもの</translation>
    </message>
    <message>
        <source>C&amp;heck its files</source>
        <translation>ファイルを検査(&amp;H)</translation>
    </message>
    <message>
        <source>Listen through the audio files of the selected audiobooks for damage. What is found is shown in the Integrity panel.</source>
        <translation>選択したオーディオブックの音声ファイルを通して聞き、損傷を探します。見つかったものは「整合性」パネルに表示されます。</translation>
    </message>
    <message>
        <source>Look up &amp;metadata</source>
        <translation>メタデータを調べる(&amp;M)</translation>
    </message>
    <message>
        <source>Ask providers about the selected audiobooks, whether it is time to or not</source>
        <translation>期日にかかわらず、選択したオーディオブックについてプロバイダーに問い合わせます</translation>
    </message>
    <message>
        <source>Write s&amp;ide-cars…</source>
        <translation>付属ファイルを書き込む(&amp;I)…</translation>
    </message>
    <message>
        <source>See which files with what is known of the selected audiobooks would be written beside them, and have them written</source>
        <translation>選択したオーディオブックについて分かっていることを、どのファイルに書き込むかを確認して書き込みます</translation>
    </message>
    <message>
        <source>Search metadata by &amp;hand…</source>
        <translation>手動でメタデータを検索(&amp;H)…</translation>
    </message>
    <message>
        <source>Ask providers for a title and authors that you type, instead of what the files say</source>
        <translation>ファイルの情報ではなく、入力したタイトルと著者で提供元に問い合わせます</translation>
    </message>
    <message>
        <source>Correct the &amp;book…</source>
        <translation>この本を訂正(&amp;B)…</translation>
    </message>
    <message>
        <source>Say what title, authors, series and other fields of the selected audiobook are to hold, or keep them as they are</source>
        <translation>選択したオーディオブックの題名、著者、シリーズなどの内容を指定するか、今のまま保持します</translation>
    </message>
    <message>
        <source>Correct what lies in</source>
        <translation>訂正する場所</translation>
    </message>
</context>
<context>
    <name>kuramori::BookFilterBar</name>
    <message>
        <source>Filters</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter by language, format or state</source>
        <translation>言語、形式、状態で絞り込む</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Only the author %1</source>
        <translation>著者%1だけ</translation>
    </message>
    <message>
        <source>Only the series %1</source>
        <translation>シリーズ%1だけ</translation>
    </message>
    <message>
        <source>Only the narrator %1</source>
        <translation>朗読者%1だけ</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>言語: %1</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>形式: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状態: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>著者: %1</translation>
    </message>
    <message>
        <source>Series: %1</source>
        <translation>シリーズ: %1</translation>
    </message>
    <message>
        <source>Narrator: %1</source>
        <translation>朗読者: %1</translation>
    </message>
    <message>
        <source>%1. Click to show the others again.</source>
        <translation>%1。クリックするとほかの本も再び表示します。</translation>
    </message>
    <message>
        <source>Take back the filter %1</source>
        <translation>絞り込み「%1」を解除</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>保存した絞り込み</translation>
    </message>
    <message>
        <source>Remove a filter</source>
        <translation>絞り込みを削除</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>この絞り込みを保存…</translation>
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
        <translation>ファイルがありません。</translation>
    </message>
    <message>
        <source>Its folder is offline.</source>
        <translation>フォルダーがオフラインです。</translation>
    </message>
    <message>
        <source>Details of the audiobook</source>
        <translation>オーディオブックの詳細</translation>
    </message>
    <message>
        <source>Select an audiobook to see its recordings, files and chapters.</source>
        <translation>オーディオブックを選ぶと、録音、ファイル、チャプターが表示されます。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>録音%1</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Narrators</source>
        <translation>朗読者</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>再生時間</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>出版社</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>abridged</source>
        <translation>抄録</translation>
    </message>
    <message>
        <source>unabridged</source>
        <translation>完全版</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>%1を再生</translation>
    </message>
    <message>
        <source>Open the first audio file in the default player</source>
        <translation>最初の音声ファイルを既定のプレーヤーで開く</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open the folder of %1</source>
        <translation>%1のフォルダーを開く</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>最初の%1件を表示しています。</translation>
    </message>
    <message>
        <source>Chapters: %1</source>
        <translation>チャプター: %1</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>チャプター</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>チャプター</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>チャプター%1</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>各情報源の内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>unknown author</source>
        <translation>著者不明</translation>
    </message>
    <message>
        <source>found at %1</source>
        <translation>%1 で見つかりました</translation>
    </message>
    <message>
        <source>waits in the Review panel</source>
        <translation>確認パネルで判断待ち</translation>
    </message>
    <message>
        <source>nobody has anything like it</source>
        <translation>似たものはどこにもありません</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>固定した項目</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>訂正…</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>%1 を訂正</translation>
    </message>
    <message>
        <source>Say what its fields are to hold, or keep them as they are</source>
        <translation>各項目の内容を指定するか、今のまま保持します</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
</context>
<context>
    <name>kuramori::BookTableModel</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Narrators</source>
        <translation>朗読者</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>再生時間</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日</translation>
    </message>
</context>
<context>
    <name>kuramori::BringPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>A backup that Kuramori has made, here or on another computer. It is read through first; the file itself stays as it is.</source>
        <translation>このコンピューターまたは別のコンピューターで Kuramori が作ったバックアップです。まず全体を確認し、ファイル自体は変更しません。</translation>
    </message>
    <message>
        <source>A PostgreSQL database is restored by its keeper, with pg_restore.</source>
        <translation>PostgreSQL のデータベースは管理者が pg_restore で復元します。</translation>
    </message>
    <message>
        <source>A backup of Kuramori</source>
        <translation>Kuramori のバックアップ</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>バックアップを復元(&amp;R)…</translation>
    </message>
    <message>
        <source>comes with a later version</source>
        <translation>今後のバージョンで対応</translation>
    </message>
</context>
<context>
    <name>kuramori::CandidateTableModel</name>
    <message>
        <source>Your book</source>
        <translation>手元の本</translation>
    </message>
</context>
<context>
    <name>kuramori::ChartCard</name>
    <message>
        <source>The chart could not be saved as %1: %2</source>
        <translation>グラフを %1 に保存できませんでした: %2</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>まだデータがありません。</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>画像として保存…</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>表として保存…</translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>このグラフを保存</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 を保存</translation>
    </message>
</context>
<context>
    <name>kuramori::CheckPane</name>
    <message>
        <source>What the check found</source>
        <translation>検査で見つかったもの</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重さ</translation>
    </message>
    <message>
        <source>At</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>depth: %1</source>
        <translation>深さ: %1</translation>
    </message>
    <message>
        <source>checked: %1</source>
        <translation>検査: %1</translation>
    </message>
    <message>
        <source>No file is selected.</source>
        <translation>ファイルが選択されていません。</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>欠陥</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
</context>
<context>
    <name>kuramori::CheckStrip</name>
    <message>
        <source>Progress of the check</source>
        <translation>検査の進み具合</translation>
    </message>
    <message>
        <source>A check waits for its turn</source>
        <translation>検査が順番を待っています</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>kuramori::CheckTableModel</name>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>本</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Breaks at</source>
        <translation>壊れている位置</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深さ</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>検査日時</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>未検査</translation>
    </message>
    <message>
        <source>%1, changed since</source>
        <translation>%1(その後変更あり)</translation>
    </message>
</context>
<context>
    <name>kuramori::Commands</name>
    <message numerus="yes">
        <source>%n snapshot(s) will be taken.</source>
        <translation>
            <numerusform>%n 件のスナップショットを取ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The details will be read.</source>
        <translation>詳細を取り込みます。</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) cancelled.</source>
        <translation>
            <numerusform>%n 件のジョブを取り消しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) will run now.</source>
        <translation>
            <numerusform>%n 件のジョブをすぐに実行します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) queued again.</source>
        <translation>
            <numerusform>%n 件のジョブを再びキューに入れました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) now have priority %1.</source>
        <translation>
            <numerusform>%n 件のジョブの優先度を %1 にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s) paused.</source>
        <translation>
            <numerusform>%n 件のキューを一時停止しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s) resumed.</source>
        <translation>
            <numerusform>%n 件のキューを再開しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is paused.</source>
        <translation>すべて一時停止しました。</translation>
    </message>
    <message>
        <source>Work goes on.</source>
        <translation>作業を再開しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) marked as read.</source>
        <translation>
            <numerusform>%n 件の通知を既読にしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left of it to change: %1</source>
        <translation>変更できるものはもう残っていません: %1</translation>
    </message>
    <message>
        <source>%1 is being tested.</source>
        <translation>%1 をテストしています。</translation>
    </message>
    <message>
        <source>%1 is in the library and will be read.</source>
        <translation>%1 をライブラリに追加しました。これから読み込みます。</translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) will be read.</source>
        <translation>
            <numerusform>%n 個のフォルダーを読み込みます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of the same size will be compared.</source>
        <translation>同じサイズのファイルを比較します。</translation>
    </message>
    <message>
        <source>That had been said before.</source>
        <translation>すでに指定されています。</translation>
    </message>
    <message>
        <source>The two are one book now.</source>
        <translation>二つを一つの本にしました。</translation>
    </message>
    <message>
        <source>The two are different books now.</source>
        <translation>二つを別の本にしました。</translation>
    </message>
    <message>
        <source>The two are one recording now.</source>
        <translation>二つを一つの録音にしました。</translation>
    </message>
    <message>
        <source>The two are different recordings now.</source>
        <translation>二つを別の録音にしました。</translation>
    </message>
    <message>
        <source>This pair is ignored.</source>
        <translation>この組を無視します。</translation>
    </message>
    <message>
        <source>What is selected stays as it is put together.</source>
        <translation>選択したものは現在のまとめ方のままです。</translation>
    </message>
    <message>
        <source>The books are ignored in series and among duplicates.</source>
        <translation>シリーズと重複でこれらの本を無視します。</translation>
    </message>
    <message>
        <source>The books are no longer ignored.</source>
        <translation>これらの本の無視を解除しました。</translation>
    </message>
    <message>
        <source>The gap is ignored.</source>
        <translation>この欠巻を無視します。</translation>
    </message>
    <message>
        <source>The gap is shown again.</source>
        <translation>この欠巻を再び表示します。</translation>
    </message>
    <message>
        <source>What you said was taken back.</source>
        <translation>指定を取り消しました。</translation>
    </message>
    <message>
        <source>At most %1 files can be chosen for one check. Check everything instead.</source>
        <translation>一度の検査で選べるのは%1ファイルまでです。代わりにすべてを検査してください。</translation>
    </message>
    <message>
        <source>Files that will be checked: %1.</source>
        <translation>検査するファイル: %1。</translation>
    </message>
    <message>
        <source>Folders that will be checked: %1.</source>
        <translation>検査するフォルダー: %1。</translation>
    </message>
    <message>
        <source>The books are one now.</source>
        <translation>これらは 1 冊になりました。</translation>
    </message>
    <message>
        <source>It is a book of its own now.</source>
        <translation>独立した 1 冊になりました。</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; is kept.</source>
        <translation>絞り込み「%1」を保存しました。</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; is removed.</source>
        <translation>絞り込み「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Folders that are being removed from the library: %1.</source>
        <translation>ライブラリから削除されるフォルダー: %1</translation>
    </message>
    <message>
        <source>No audio file of what is selected is there.</source>
        <translation>選択したものの音声ファイルがありません。</translation>
    </message>
    <message>
        <source>They are one person now.</source>
        <translation>同じ人物になりました。</translation>
    </message>
    <message>
        <source>What was selected is a person of its own now.</source>
        <translation>選択したものは独立した人物になりました。</translation>
    </message>
    <message>
        <source>The pen name is linked.</source>
        <translation>筆名を結び付けました。</translation>
    </message>
    <message>
        <source>What you said of the names was taken back.</source>
        <translation>名前についての指定を取り消しました。</translation>
    </message>
    <message>
        <source>Nothing was to be changed: it is so already, or the server was removed.</source>
        <translation>変更はありません。すでにそうなっているか、サーバーの登録が消されています。</translation>
    </message>
    <message>
        <source>The server %1 is known now. Test it next.</source>
        <translation>サーバー %1 を登録しました。次にテストしてください。</translation>
    </message>
    <message>
        <source>The account of the server %1 is changed.</source>
        <translation>サーバー %1 のアカウントを変更しました。</translation>
    </message>
    <message>
        <source>The server is read every day.</source>
        <translation>サーバーを毎日読み取ります。</translation>
    </message>
    <message>
        <source>The server is read only when you say so.</source>
        <translation>サーバーは指示したときだけ読み取ります。</translation>
    </message>
    <message>
        <source>%1 is forgotten, with what it holds. Nothing was changed on it.</source>
        <translation>%1 とその内容の記録を消しました。サーバー側は何も変更していません。</translation>
    </message>
    <message>
        <source>The server will be read; the Queue shows how far it is.</source>
        <translation>サーバーを読み取ります。進み具合はキューで見られます。</translation>
    </message>
    <message>
        <source>%1 is found at %2 from now on.</source>
        <translation>今後 %1 は %2 にあるものとします。</translation>
    </message>
    <message>
        <source>%1 is mapped no longer.</source>
        <translation>%1 の対応付けを外しました。</translation>
    </message>
    <message>
        <source>Books that providers will be asked about: %1.</source>
        <translation>プロバイダーに問い合わせる本: %1 件。</translation>
    </message>
    <message>
        <source>Nothing of what is selected is there.</source>
        <translation>選択したものはどれもありません。</translation>
    </message>
    <message>
        <source>Providers will be asked about the book again.</source>
        <translation>この本についてプロバイダーに再び問い合わせます。</translation>
    </message>
    <message>
        <source>The book is this record now.</source>
        <translation>本をこのレコードとしました。</translation>
    </message>
    <message>
        <source>The record %1 is fetched; then the book is it.</source>
        <translation>レコード %1 を取得し、本をそのレコードとします。</translation>
    </message>
    <message>
        <source>The book is none of these records.</source>
        <translation>本はこれらのレコードのどれでもありません。</translation>
    </message>
    <message>
        <source>No provider has the book.</source>
        <translation>この本はどのプロバイダーにもありません。</translation>
    </message>
    <message>
        <source>Title, authors and series of the book stay as they are.</source>
        <translation>本の題名、著者、シリーズを現状のまま固定しました。</translation>
    </message>
    <message>
        <source>Books on %1 may be changed from now on.</source>
        <translation>今後 %1 の本の変更を許可します。</translation>
    </message>
    <message>
        <source>Nothing on %1 is changed any more.</source>
        <translation>今後 %1 の内容は変更しません。</translation>
    </message>
    <message>
        <source>%1 is being compared with what is known here.</source>
        <translation>%1 とこちらの情報を比較しています。</translation>
    </message>
    <message>
        <source>%1 is being written to; the Queue shows how far it is.</source>
        <translation>%1 へ書き込んでいます。進み具合は「キュー」に表示されます。</translation>
    </message>
    <message>
        <source>What was written to %1 last is being taken back.</source>
        <translation>%1 への前回の書き込みを取り消しています。</translation>
    </message>
    <message>
        <source>Fields chosen: %1.</source>
        <translation>選択した項目: %1。</translation>
    </message>
    <message>
        <source>It is wanted.</source>
        <translation>「欲しい」にしました。</translation>
    </message>
    <message>
        <source>It stays on top.</source>
        <translation>常に一番上に表示します。</translation>
    </message>
    <message>
        <source>It scores ten points more.</source>
        <translation>10 点加算しました。</translation>
    </message>
    <message>
        <source>It is ignored.</source>
        <translation>無視します。</translation>
    </message>
    <message>
        <source>The services will be asked.</source>
        <translation>サービスに問い合わせます。</translation>
    </message>
    <message>
        <source>Nothing was to be changed: it is so already.</source>
        <translation>変更はありません。すでにそうなっています。</translation>
    </message>
    <message>
        <source>Side-cars may be written there from now on, when you ask for them.</source>
        <translation>今後は、指示があればそこに付属ファイルを書き込みます。</translation>
    </message>
    <message>
        <source>No side-cars are written there any more.</source>
        <translation>そこには付属ファイルを書き込まなくなりました。</translation>
    </message>
    <message>
        <source>The folders of the books are being looked at.</source>
        <translation>本のフォルダーを調べています。</translation>
    </message>
    <message>
        <source>Side-cars are being written; the Queue shows how far it is.</source>
        <translation>付属ファイルを書き込んでいます。進み具合はキューに表示されます。</translation>
    </message>
    <message>
        <source>The side-cars that were written last are being taken back.</source>
        <translation>最後に書き込んだ付属ファイルを取り消しています。</translation>
    </message>
    <message>
        <source>What others say holds.</source>
        <translation>他の情報源の値を採用しました。</translation>
    </message>
    <message>
        <source>What was held stays, whatever anybody says.</source>
        <translation>他の情報によらず、現在の値を保ちます。</translation>
    </message>
    <message>
        <source>It is followed. What belongs to it will be asked for.</source>
        <translation>フォローしました。関連作品を問い合わせます。</translation>
    </message>
    <message>
        <source>It is here. What belongs to it will be asked for.</source>
        <translation>持っていることにしました。関連作品を問い合わせます。</translation>
    </message>
    <message>
        <source>What is missing was counted anew, by the languages you listen to.</source>
        <translation>聴く言語に従って、不足を数え直しました。</translation>
    </message>
    <message>
        <source>The library does not know this work any more.</source>
        <translation>ライブラリにこの作品はもうありません。</translation>
    </message>
    <message>
        <source>Providers are asked for &quot;%1&quot;.</source>
        <translation>「%1」を提供元に問い合わせます。</translation>
    </message>
    <message>
        <source>Anime that AniList will be asked about: %1.</source>
        <translation>AniList に問い合わせるアニメ: %1。</translation>
    </message>
    <message>
        <source>The two are the same anime now.</source>
        <translation>二つは同じアニメになりました。</translation>
    </message>
    <message>
        <source>They are not the same anime.</source>
        <translation>同じアニメではありません。</translation>
    </message>
    <message>
        <source>AniList does not have the anime.</source>
        <translation>AniList にこのアニメはありません。</translation>
    </message>
    <message>
        <source>The series is this one now; its list counts.</source>
        <translation>シリーズをこれに決めました。このリストが使われます。</translation>
    </message>
    <message>
        <source>The series is not this one; its list does not count.</source>
        <translation>シリーズはこれではありません。このリストは使われません。</translation>
    </message>
    <message>
        <source>No service has the series.</source>
        <translation>どのサービスにもこのシリーズはありません。</translation>
    </message>
    <message>
        <source>The series %1 is fetched; then it is this one.</source>
        <translation>シリーズ %1 を取得し、その後これに決めます。</translation>
    </message>
    <message>
        <source>This recording is chosen: another one will not count as here.</source>
        <translation>この録音を選びました。ほかの録音は所蔵とみなしません。</translation>
    </message>
    <message>
        <source>Any recording will do again.</source>
        <translation>どの録音でもよいことに戻しました。</translation>
    </message>
    <message>
        <source>The series has %1 now; what is missing of it is ranked by that.</source>
        <translation>シリーズの評価は %1 になりました。欠けている巻の順位に反映されます。</translation>
    </message>
    <message>
        <source>The series has no rating any more.</source>
        <translation>シリーズの評価はなくなりました。</translation>
    </message>
    <message>
        <source>The book is corrected. What you keep holds, whatever anybody says.</source>
        <translation>本を訂正しました。保持した内容は、誰が何と言おうと有効です。</translation>
    </message>
</context>
<context>
    <name>kuramori::ConnectionTableModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Left this minute</source>
        <translation>この一分の残り</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>問い合わせ数</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>キャッシュから</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信量</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>最後の応答</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>最後の失敗</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>最後のエラー</translation>
    </message>
</context>
<context>
    <name>kuramori::ConnectionsPanel</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Note of the selected connection</source>
        <translation>選んだ接続についての説明</translation>
    </message>
    <message>
        <source>What came of the last test</source>
        <translation>最後のテストの結果</translation>
    </message>
    <message>
        <source>Test the &amp;connection</source>
        <translation>接続をテスト(&amp;C)</translation>
    </message>
    <message>
        <source>Ask the service that is selected under Connections one small thing, now, and say what comes of it</source>
        <translation>「接続」で選んだサービスに今すぐ小さな問い合わせをし、その結果を知らせます</translation>
    </message>
    <message>
        <source>Connection tools</source>
        <translation>接続ツール</translation>
    </message>
</context>
<context>
    <name>kuramori::CorrectionDialog</name>
    <message>
        <source>several with a semicolon between</source>
        <translation>複数はセミコロンで区切る</translation>
    </message>
    <message>
        <source>Mistborn #2; several with a semicolon between</source>
        <translation>Mistborn #2、複数はセミコロンで区切る</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes(はい)または no(いいえ)</translation>
    </message>
    <message>
        <source>book/NUMBER, edition/NUMBER or slug/NAME</source>
        <translation>book/番号、edition/番号、slug/名前</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>%1 を訂正</translation>
    </message>
    <message>
        <source>C&amp;orrect</source>
        <translation>訂正(&amp;O)</translation>
    </message>
    <message>
        <source>What is kept holds for good, whatever files and providers say; a field that is kept empty stays empty. All others follow the sources. Files are not changed.</source>
        <translation>保持した内容は、ファイルやサービスが何と言おうとずっと有効です。空のまま保持した項目は空のままです。ほかの項目は情報源に従います。ファイルは変更されません。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Keep: %1</source>
        <translation>保持: %1</translation>
    </message>
    <message>
        <source>It stays like this, whatever the sources say</source>
        <translation>情報源が何と言おうと、このままです</translation>
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
        <translation>%1 のカバー</translation>
    </message>
</context>
<context>
    <name>kuramori::DataTable</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>初期状態に戻す</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>列を選ぶ</translation>
    </message>
</context>
<context>
    <name>kuramori::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>kuramori::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Select a work to see its titles, figures and links.</source>
        <translation>作品を選ぶと、タイトル・数値・リンクを表示します。</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>関連作品</translation>
    </message>
    <message>
        <source>Doubts about the data</source>
        <translation>データの疑問点</translation>
    </message>
    <message>
        <source>%1 from %2 votes</source>
        <translation>%1 (%2 票)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>人気順位</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>話数</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>放送状況</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>シーズン</translation>
    </message>
    <message>
        <source>Aired</source>
        <translation>放送期間</translation>
    </message>
    <message>
        <source>Studios</source>
        <translation>スタジオ</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原作</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>対象年齢</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Open on MyAnimeList</source>
        <translation>MyAnimeList で開く</translation>
    </message>
    <message>
        <source>Watch on %1</source>
        <translation>%1 で視聴</translation>
    </message>
    <message>
        <source>Read relations and links</source>
        <translation>関連作品とリンクを取り込む</translation>
    </message>
</context>
<context>
    <name>kuramori::DriftPanel</name>
    <message>
        <source>Fields to review</source>
        <translation>確認待ちの項目</translation>
    </message>
    <message>
        <source>Filter by book, field or value</source>
        <translation>本、項目、値で絞り込み</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>&amp;Filter the fields to review</source>
        <translation>確認待ちの項目を絞り込み(&amp;F)</translation>
    </message>
    <message>
        <source>Find fields to review by book, field or value</source>
        <translation>確認待ちの項目を本、項目、値で検索します</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>採用(&amp;A)</translation>
    </message>
    <message>
        <source>What others say of the selected fields holds</source>
        <translation>選択した項目に他の情報源の値を採用します</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保持(&amp;K)</translation>
    </message>
    <message>
        <source>The selected fields stay as they are, whatever anybody says</source>
        <translation>他の情報によらず、選択した項目の現在の値を保ちます</translation>
    </message>
    <message>
        <source>&amp;Lock the book</source>
        <translation>本を固定(&amp;L)</translation>
    </message>
    <message>
        <source>Keep title, authors and series of the book as they are, whatever providers say</source>
        <translation>プロバイダーの情報によらず、題名、著者、シリーズを現状のまま固定します</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>後回し(&amp;S)</translation>
    </message>
    <message>
        <source>Show the next field; these come last until the window is closed</source>
        <translation>次の項目を表示します。ウィンドウを閉じるまで、これらは最後に回ります</translation>
    </message>
    <message>
        <source>Tools for fields</source>
        <translation>項目のツール</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>採用する値</translation>
    </message>
    <message>
        <source>The field that is selected</source>
        <translation>選択した項目</translation>
    </message>
    <message>
        <source>Nobody contradicts</source>
        <translation>食い違いはありません</translation>
    </message>
    <message>
        <source>Fields of books of which providers say something else than is held, or of which sources are not of one mind, show up here.</source>
        <translation>プロバイダーの情報が現在の値と異なる項目や、情報源の間で食い違う項目がここに表示されます。</translation>
    </message>
    <message>
        <source>No such fields</source>
        <translation>該当する項目はありません</translation>
    </message>
    <message>
        <source>No field to review has all words of the filter.</source>
        <translation>絞り込みの語をすべて含む確認待ちの項目はありません。</translation>
    </message>
    <message>
        <source>%1
Held: %2
Others: %3</source>
        <translation>%1
現在: %2
他: %3</translation>
    </message>
</context>
<context>
    <name>kuramori::DriftTableModel</name>
    <message>
        <source>it may be another book or recording</source>
        <translation>別の本か別の録音かもしれません</translation>
    </message>
    <message>
        <source>another fact</source>
        <translation>別の内容</translation>
    </message>
    <message>
        <source>another spelling</source>
        <translation>別の表記</translation>
    </message>
    <message>
        <source>not sure, ahead by %1 only</source>
        <translation>不確実（差は %1 のみ）</translation>
    </message>
    <message>
        <source>nobody any more</source>
        <translation>情報源なし</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>本</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>現在の値</translation>
    </message>
    <message>
        <source>What others say</source>
        <translation>他の情報源の値</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>検出</translation>
    </message>
</context>
<context>
    <name>kuramori::DuplicateTableModel</name>
    <message>
        <source>Book</source>
        <translation>本</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Size of both</source>
        <translation>両方のサイズ</translation>
    </message>
    <message>
        <source>First</source>
        <translation>一つ目</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>二つ目</translation>
    </message>
    <message>
        <source>title %1</source>
        <translation>題名 %1</translation>
    </message>
    <message>
        <source>author %1</source>
        <translation>著者 %1</translation>
    </message>
    <message>
        <source>length %1</source>
        <translation>長さ %1</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>年 %1</translation>
    </message>
    <message>
        <source>You said: the same book</source>
        <translation>指定: 同じ本</translation>
    </message>
    <message>
        <source>You said: not the same book</source>
        <translation>指定: 別の本</translation>
    </message>
    <message>
        <source>You said: the same recording</source>
        <translation>指定: 同じ録音</translation>
    </message>
    <message>
        <source>You said: not the same recording</source>
        <translation>指定: 別の録音</translation>
    </message>
    <message>
        <source>You said: stays as it is</source>
        <translation>指定: 現状のまま</translation>
    </message>
    <message>
        <source>You said: ignore</source>
        <translation>指定: 無視</translation>
    </message>
    <message>
        <source>The same book?</source>
        <translation>同じ本?</translation>
    </message>
    <message>
        <source>The same recording?</source>
        <translation>同じ録音?</translation>
    </message>
    <message>
        <source>Several recordings</source>
        <translation>複数の録音</translation>
    </message>
    <message>
        <source>Same recording</source>
        <translation>同じ録音</translation>
    </message>
    <message>
        <source>Same audio files</source>
        <translation>同じ音声ファイル</translation>
    </message>
    <message>
        <source>ASIN or ISBN in common</source>
        <translation>ASIN または ISBN が共通</translation>
    </message>
    <message>
        <source>who reads is not known of both</source>
        <translation>両方の朗読者は分かっていません</translation>
    </message>
    <message>
        <source>same narrators, and nothing differs</source>
        <translation>朗読者が同じで、相違なし</translation>
    </message>
    <message>
        <source>one book, other recordings</source>
        <translation>同じ本の別の録音</translation>
    </message>
    <message>
        <source>all files are equal: %1, %2</source>
        <translation>すべてのファイルが同一: %1、%2</translation>
    </message>
    <message>
        <source>equal files: %1, of %2 and %3; %4</source>
        <translation>同一のファイル: %1（%2 と %3 のうち）、%4</translation>
    </message>
</context>
<context>
    <name>kuramori::DuplicatesPanel</name>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>The two side by side</source>
        <translation>二つの比較</translation>
    </message>
    <message>
        <source>Filter by title, author or path</source>
        <translation>題名、著者、パスで絞り込む</translation>
    </message>
    <message>
        <source>&amp;Filter the duplicates</source>
        <translation>重複を絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>Find duplicates by title, author or path</source>
        <translation>題名、著者、パスで重複を探す</translation>
    </message>
    <message>
        <source>&amp;Compare the files</source>
        <translation>ファイルを比較(&amp;C)</translation>
    </message>
    <message>
        <source>Look for equal audio files in different books, by their sizes and ends</source>
        <translation>サイズと両端から、別々の本にある同じ音声ファイルを探します</translation>
    </message>
    <message>
        <source>They are the &amp;same</source>
        <translation>同じもの(&amp;S)</translation>
    </message>
    <message>
        <source>Make the two one book, or one recording, whatever their files say</source>
        <translation>ファイルの内容によらず、二つを一つの本または録音にします</translation>
    </message>
    <message>
        <source>They are &amp;not the same</source>
        <translation>同じではない(&amp;N)</translation>
    </message>
    <message>
        <source>Keep the two apart, as different books or recordings</source>
        <translation>二つを別の本または録音として分けます</translation>
    </message>
    <message>
        <source>&amp;Ignore the pair</source>
        <translation>組を無視(&amp;I)</translation>
    </message>
    <message>
        <source>Do not show this pair any more; nothing else changes</source>
        <translation>この組を表示しません。ほかは変わりません</translation>
    </message>
    <message>
        <source>&amp;Take back what was said</source>
        <translation>指定を取り消す(&amp;T)</translation>
    </message>
    <message>
        <source>Let the rules decide again; choose &quot;What you said&quot; to see it</source>
        <translation>再び規則に任せます。「指定したもの」で見られます</translation>
    </message>
    <message>
        <source>&amp;Open the first folder</source>
        <translation>一つ目のフォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show the files of the first of the two in the file manager</source>
        <translation>一つ目のファイルをファイルマネージャーで表示します</translation>
    </message>
    <message>
        <source>Open the secon&amp;d folder</source>
        <translation>二つ目のフォルダーを開く(&amp;D)</translation>
    </message>
    <message>
        <source>Show the files of the second of the two in the file manager</source>
        <translation>二つ目のファイルをファイルマネージャーで表示します</translation>
    </message>
    <message>
        <source>Pairs shown</source>
        <translation>表示する組</translation>
    </message>
    <message>
        <source>All duplicates</source>
        <translation>すべての重複</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>要判断</translation>
    </message>
    <message>
        <source>Several recordings</source>
        <translation>複数の録音</translation>
    </message>
    <message>
        <source>Same recording</source>
        <translation>同じ録音</translation>
    </message>
    <message>
        <source>Same audio files</source>
        <translation>同じ音声ファイル</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>指定したもの</translation>
    </message>
    <message>
        <source>Duplicate tools</source>
        <translation>重複のツール</translation>
    </message>
    <message>
        <source>Nothing is there twice</source>
        <translation>重複はありません</translation>
    </message>
    <message>
        <source>Books that are the same, or may be, show up here when your folders have been read. Equal files are found by comparing them.</source>
        <translation>フォルダーを読み込むと、同じ本や同じかもしれない本がここに表示されます。同じファイルは比較で見つかります。</translation>
    </message>
    <message>
        <source>No such pairs</source>
        <translation>該当する組はありません</translation>
    </message>
    <message>
        <source>No pair is of the kind that you chose and has all words of the filter.</source>
        <translation>選んだ種類で、絞り込みの語をすべて含む組はありません。</translation>
    </message>
    <message>
        <source>The library does not know this item any more.</source>
        <translation>この項目はもうライブラリにありません。</translation>
    </message>
    <message>
        <source>%1 shown, %2 to decide</source>
        <translation>%1 件表示、%2 件は要判断</translation>
    </message>
    <message>
        <source>Pair tools</source>
        <translation>ペアのツール</translation>
    </message>
</context>
<context>
    <name>kuramori::FolderTableModel</name>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>最後のスキャン</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Side-cars</source>
        <translation>付属ファイル</translation>
    </message>
</context>
<context>
    <name>kuramori::FoldersPanel</name>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>フォルダーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Choose a folder whose audiobooks belong to the library. Nothing in it is changed.</source>
        <translation>ライブラリに加えるオーディオブックのフォルダーを選びます。中身は変更されません。</translation>
    </message>
    <message>
        <source>&amp;Scan the folders</source>
        <translation>フォルダーをスキャン(&amp;S)</translation>
    </message>
    <message>
        <source>Look for what is new, changed and missing in the folders that are selected, or in all when none is</source>
        <translation>選択したフォルダー(なければすべて)で新規・変更・不足を調べます</translation>
    </message>
    <message>
        <source>Folder tools</source>
        <translation>フォルダーのツール</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>フォルダーはまだありません</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Choose the folders where your audiobooks lie. They are read; nothing in them is changed.</source>
        <translation>オーディオブックのあるフォルダーを選んでください。読み込むだけで、中身は変更されません。</translation>
    </message>
    <message>
        <source>Note of the selected folder</source>
        <translation>選択したフォルダーの注記</translation>
    </message>
    <message>
        <source>&amp;Remove from the library…</source>
        <translation>ライブラリから削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Forget what is known of the selected folders. Nothing in them is changed.</source>
        <translation>選択したフォルダーについて知られていることを忘れます。フォルダーの中身は変わりません。</translation>
    </message>
    <message>
        <source>Remove these folders from the library? Nothing in them is changed. What is known of their books is forgotten, with what you said of them and the verdicts of checks. Neither this nor what you did before can be taken back then.</source>
        <translation>これらのフォルダーをライブラリから削除しますか。フォルダーの中身は変わりません。本について知られていること、指定した内容、検査の結果は忘れられます。この操作も、これより前の操作も、元に戻せなくなります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>What is known of this folder is being forgotten. To keep the folder, add it again.</source>
        <translation>このフォルダーについて知られていることを忘れています。残すには、もう一度追加してください。</translation>
    </message>
    <message>
        <source>Allow side-&amp;cars</source>
        <translation>付属ファイルを許可(&amp;C)</translation>
    </message>
    <message>
        <source>Allow that side-cars are written into the selected folders, when you ask for them. Not for folders that are being seeded.</source>
        <translation>指示したときに、選択したフォルダーへ付属ファイルを書き込むことを許可します。シード中のフォルダーには使わないでください。</translation>
    </message>
</context>
<context>
    <name>kuramori::HandoverCaller</name>
    <message>
        <source>The Kuramori that did the work (process %1) ended before it was done. What it finished is kept; run the verb again for the rest.
</source>
        <translation>作業していた Kuramori (プロセス %1) が途中で終了しました。済んだ分は残っています。残りはコマンドをもう一度実行してください。
</translation>
    </message>
    <message>
        <source>Process %1 has the database and does not answer. If it is stopped, let it go on or end it; then run the verb again.
</source>
        <translation>プロセス %1 がデータベースを使用中ですが、応答しません。停止しているなら再開させるか終了させ、コマンドをもう一度実行してください。
</translation>
    </message>
</context>
<context>
    <name>kuramori::IntegrityPanel</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1に書き込めません: %2</translation>
    </message>
    <message>
        <source>&amp;Filter the checked files</source>
        <translation>検査したファイルを絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>Find audio files by title, author or path</source>
        <translation>タイトル、著者、パスでオーディオファイルを探す</translation>
    </message>
    <message>
        <source>Show &amp;what is wrong</source>
        <translation>問題のあるものを表示(&amp;W)</translation>
    </message>
    <message>
        <source>Clear the filters, and show damaged and suspect files again</source>
        <translation>絞り込みを解除し、破損または疑わしいファイルを再び表示する</translation>
    </message>
    <message>
        <source>&amp;Save as a report…</source>
        <translation>レポートとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Write all files that are not sound, and why, into a CSV or HTML file</source>
        <translation>正常でないすべてのファイルとその理由をCSVまたはHTMLファイルに書き出す</translation>
    </message>
    <message>
        <source>&amp;Check the selected files</source>
        <translation>選択したファイルを検査(&amp;C)</translation>
    </message>
    <message>
        <source>Check the selected files again, as deep as chosen beside it</source>
        <translation>選択したファイルを、横で選んだ深さで再検査する</translation>
    </message>
    <message>
        <source>Check &amp;everything</source>
        <translation>すべてを検査(&amp;E)</translation>
    </message>
    <message>
        <source>Check the audio files of all folders, as deep as chosen in the Integrity panel</source>
        <translation>すべてのフォルダーのオーディオファイルを、整合性パネルで選んだ深さで検査する</translation>
    </message>
    <message>
        <source>S&amp;top the check</source>
        <translation>検査を停止(&amp;T)</translation>
    </message>
    <message>
        <source>End the checks that run and wait; what they have found is kept</source>
        <translation>実行中と待機中の検査を終了する。見つかったものは保持される</translation>
    </message>
    <message>
        <source>&amp;Play where it breaks</source>
        <translation>壊れている位置から再生(&amp;P)</translation>
    </message>
    <message>
        <source>Open the file in the default player, at the place that something is wrong with if that player can be told</source>
        <translation>既定のプレーヤーでファイルを開く。位置を指定できる場合は問題のある箇所から</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show the selected file in the file manager</source>
        <translation>選択したファイルをファイルマネージャーで表示する</translation>
    </message>
    <message>
        <source>Copy the pat&amp;h</source>
        <translation>パスをコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Put the paths of the selected files on the clipboard</source>
        <translation>選択したファイルのパスをクリップボードに入れる</translation>
    </message>
    <message>
        <source>Save as a report</source>
        <translation>レポートとして保存</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>ウェブページ (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1を書き出しました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>整合性</translation>
    </message>
    <message>
        <source>Filter by title, author or path</source>
        <translation>タイトル、著者、パスで絞り込む</translation>
    </message>
    <message>
        <source>Files shown</source>
        <translation>表示するファイル</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題のあるもの</translation>
    </message>
    <message>
        <source>Damaged files</source>
        <translation>破損したファイル</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>検査できなかったもの</translation>
    </message>
    <message>
        <source>Never checked, or changed since</source>
        <translation>未検査、または変更あり</translation>
    </message>
    <message>
        <source>Sound files</source>
        <translation>正常なファイル</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>How deep they were checked</source>
        <translation>検査の深さ</translation>
    </message>
    <message>
        <source>Any depth</source>
        <translation>すべての深さ</translation>
    </message>
    <message>
        <source>Depth: %1</source>
        <translation>深さ: %1</translation>
    </message>
    <message>
        <source>How deep the next check looks</source>
        <translation>次の検査の深さ</translation>
    </message>
    <message>
        <source>Check presence and size</source>
        <translation>存在とサイズを検査</translation>
    </message>
    <message>
        <source>Check headers</source>
        <translation>ヘッダーを検査</translation>
    </message>
    <message>
        <source>Check chapters and tracks</source>
        <translation>チャプターとトラックを検査</translation>
    </message>
    <message>
        <source>Decode all of it</source>
        <translation>全体をデコード</translation>
    </message>
    <message>
        <source>Check length and silence</source>
        <translation>長さと無音を検査</translation>
    </message>
    <message>
        <source>Integrity tools</source>
        <translation>整合性のツール</translation>
    </message>
    <message>
        <source>No audio file yet</source>
        <translation>オーディオファイルはまだありません</translation>
    </message>
    <message>
        <source>Files show up here when a folder with audiobooks has been read.</source>
        <translation>オーディオブックのフォルダーを読み込むと、ここにファイルが表示されます。</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>まだ何も検査していません</translation>
    </message>
    <message>
        <source>A check looks for files that are cut off, unreadable or silent, for missing tracks and wrong lengths. It only reads. Each night it looks at a part of the library, or now at all of it.</source>
        <translation>検査では、途中で切れたファイル、読めないファイル、無音のファイル、欠けたトラック、誤った長さを探します。読み取るだけです。毎晩ライブラリの一部を、または今すぐ全体を検査します。</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>問題はありません</translation>
    </message>
    <message>
        <source>Every file that was checked is sound. The line above says how many were, and how deep.</source>
        <translation>検査したファイルはすべて正常です。数と深さは上の行に表示されています。</translation>
    </message>
    <message>
        <source>No such files</source>
        <translation>該当するファイルはありません</translation>
    </message>
    <message>
        <source>No file is of the kind that you chose and has all words of the filter.</source>
        <translation>選んだ種類で、絞り込みの語をすべて含むファイルはありません。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>未検査</translation>
    </message>
    <message>
        <source>Checked to: %1</source>
        <translation>検査の深さ: %1</translation>
    </message>
    <message>
        <source>no checks at night</source>
        <translation>夜間の検査なし</translation>
    </message>
    <message>
        <source>%1 % a night</source>
        <translation>毎晩%1 %</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>前回 %1</translation>
    </message>
    <message>
        <source>not yet run</source>
        <translation>まだ実行されていません</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>次回 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>kuramori::JobFollow</name>
    <message>
        <source>The job %1 is not there any more.</source>
        <translation>ジョブ %1 はもうありません。</translation>
    </message>
</context>
<context>
    <name>kuramori::JobTableModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>%1 /s</source>
        <translation>%1 /秒</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>kuramori::KeysDialog</name>
    <message>
        <source>nobody has entered it</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>Nothing here asks for a key. Audiobook servers do: add one under Servers.</source>
        <translation>キーを必要とするものはありません。オーディオブックサーバーには必要です。「サーバー」で追加してください。</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保管(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>キーとパスワード</translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation>最後に行ったこと</translation>
    </message>
    <message>
        <source>The secret %1 is forgotten.</source>
        <translation>秘密 %1 を破棄しました。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>保管日時</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>送り先</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Keep what is typed, in place of what was kept</source>
        <translation>入力したものを、これまでのものに代えて保管します</translation>
    </message>
    <message>
        <source>Ask the server whether it takes the secret</source>
        <translation>サーバーがこの秘密を受け付けるか確かめます</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>%1 is being asked …</source>
        <translation>%1 に問い合わせ中…</translation>
    </message>
</context>
<context>
    <name>kuramori::Layouts</name>
    <message>
        <source>Layout &quot;%1&quot; saved</source>
        <translation>レイアウト「%1」を保存</translation>
    </message>
    <message>
        <source>Layout &quot;%1&quot; removed</source>
        <translation>レイアウト「%1」を削除</translation>
    </message>
    <message>
        <source>The layouts cannot be written to %1.</source>
        <translation>レイアウトを %1 に書き込めません。</translation>
    </message>
</context>
<context>
    <name>kuramori::LayoutsDialog</name>
    <message>
        <source>No layout has a name yet. Arrange the window as you like it, then keep it under a name.</source>
        <translation>名前の付いたレイアウトはまだありません。ウィンドウを好みに並べてから、名前を付けて残してください。</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;witch</source>
        <translation>切り替え(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Name for the window as it stands</source>
        <translation>今のウィンドウの名前</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>There is no layout &quot;%1&quot; any more.</source>
        <translation>レイアウト「%1」はもうありません。</translation>
    </message>
</context>
<context>
    <name>kuramori::LibraryPanel</name>
    <message>
        <source>Anime</source>
        <translation>アニメ</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>&amp;Filter the library</source>
        <translation>ライブラリを絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>Find works by their titles in any language</source>
        <translation>どの言語のタイトルでも作品を探せます</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Filter by title, in any language</source>
        <translation>タイトルで絞り込み (言語は問いません)</translation>
    </message>
    <message>
        <source>Filter by title</source>
        <translation>タイトルで絞り込み</translation>
    </message>
    <message>
        <source>Library tools</source>
        <translation>ライブラリのツール</translation>
    </message>
    <message>
        <source>No anime yet</source>
        <translation>まだアニメがありません</translation>
    </message>
    <message>
        <source>Kuramori fills this table from the lists of MyAnimeList, which anybody may read through Jikan. No account is needed.</source>
        <translation>この表は MyAnimeList の一覧から作られます。Jikan を通して誰でも読めるため、アカウントは要りません。</translation>
    </message>
    <message>
        <source>Nothing has such a title</source>
        <translation>該当するタイトルはありません</translation>
    </message>
    <message>
        <source>All words must occur in one of the titles. Case and accents do not matter.</source>
        <translation>すべての語がいずれかのタイトルに含まれる必要があります。大文字と小文字、アクセントは区別しません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln work(s)</source>
        <translation>
            <numerusform>%Ln 作品</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 works</source>
        <translation>%2 作品中 %1 作品</translation>
    </message>
    <message>
        <source>Only &amp;doubtful works</source>
        <translation>疑わしい作品のみ(&amp;D)</translation>
    </message>
    <message>
        <source>Show the works whose data raised a doubt; the details tell which</source>
        <translation>データに疑問のある作品を表示します。内容は詳細にあります</translation>
    </message>
    <message>
        <source>No doubtful works</source>
        <translation>疑わしい作品はありません</translation>
    </message>
    <message>
        <source>Of the works that the filter leaves, none has data that raised a doubt.</source>
        <translation>絞り込みで残った作品に、データに疑問のあるものはありません。</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>カバー</translation>
    </message>
    <message>
        <source>&amp;Covers</source>
        <translation>カバー(&amp;C)</translation>
    </message>
    <message>
        <source>Show the library as covers, or as a table again</source>
        <translation>ライブラリをカバーで表示、または表に戻します</translation>
    </message>
    <message>
        <source>Show the selected work in full beside the list</source>
        <translation>選んだ作品の全情報をリストの横に表示します</translation>
    </message>
    <message>
        <source>&amp;Follow it</source>
        <translation>フォローする(&amp;F)</translation>
    </message>
    <message>
        <source>Miss what belongs to the shown anime, its sequels above all, or no longer</source>
        <translation>表示中のアニメの関連作品、特に続編を不足とみなす、またはやめる</translation>
    </message>
    <message>
        <source>I &amp;have it</source>
        <translation>持っている(&amp;H)</translation>
    </message>
    <message>
        <source>Say that the shown anime is here, or no longer; what belongs to it is missed</source>
        <translation>表示中のアニメを持っている、またはもう持っていないことにする。関連作品は不足とみなします</translation>
    </message>
</context>
<context>
    <name>kuramori::LinkLine</name>
    <message>
        <source>The row that this was typed for is not the current one any more. If it is meant for this one, press Enter again.</source>
        <translation>入力したときの行は、もう現在の行ではありません。この行のための入力なら、もう一度 Enter を押してください。</translation>
    </message>
</context>
<context>
    <name>kuramori::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>&amp;Follow the log</source>
        <translation>ログを追う(&amp;F)</translation>
    </message>
    <message>
        <source>Always show the newest line</source>
        <translation>常に最新の行を表示</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected lines of the log</source>
        <translation>選んだログの行をコピー</translation>
    </message>
    <message>
        <source>Log tools</source>
        <translation>ログのツール</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>ログを絞り込む</translation>
    </message>
    <message>
        <source>Lowest level shown</source>
        <translation>表示する最低レベル</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 以上</translation>
    </message>
</context>
<context>
    <name>kuramori::LogTableModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>デバッグ</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>kuramori::MainWindow</name>
    <message>
        <source>Show the panel %1</source>
        <translation>パネル「%1」を表示</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>プログラム(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>キュー(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Main tools</source>
        <translation>メインツール</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>End Kuramori; running jobs stop and go on at the next start</source>
        <translation>Kuramori を終了します。実行中のジョブは止まり、次回の起動時に続きを行います</translation>
    </message>
    <message>
        <source>&amp;Open the window</source>
        <translation>ウィンドウを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Find an &amp;action…</source>
        <translation>操作を検索(&amp;A)…</translation>
    </message>
    <message>
        <source>Find and run any action by its name</source>
        <translation>名前から操作を探して実行</translation>
    </message>
    <message>
        <source>&amp;About Kuramori</source>
        <translation>Kuramori について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take snapshots now</source>
        <translation>今すぐスナップショットを取る(&amp;T)</translation>
    </message>
    <message>
        <source>Read the top, airing, upcoming and movie lists of today</source>
        <translation>今日のトップ・放送中・放送予定・映画の一覧を取り込む</translation>
    </message>
    <message>
        <source>&amp;Pause everything</source>
        <translation>すべて一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Start no more jobs and interrupt those that run, until you say otherwise</source>
        <translation>指示があるまで新しいジョブを始めず、実行中のジョブも中断します</translation>
    </message>
    <message>
        <source>&amp;Mark notices as read</source>
        <translation>通知を既読にする(&amp;M)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>デスクトップに合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>Take the colours of the desktop</source>
        <translation>デスクトップの配色に合わせる</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>明るい(&amp;L)</translation>
    </message>
    <message>
        <source>Use light colours</source>
        <translation>明るい配色にする</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>暗い(&amp;A)</translation>
    </message>
    <message>
        <source>Use dark colours</source>
        <translation>暗い配色にする</translation>
    </message>
    <message>
        <source>&amp;Float this panel</source>
        <translation>このパネルを切り離す(&amp;F)</translation>
    </message>
    <message>
        <source>Make the panel with the focus a window of its own, or dock it again</source>
        <translation>フォーカスのあるパネルを独立したウィンドウにする、または元に戻す</translation>
    </message>
    <message>
        <source>&amp;Close this panel</source>
        <translation>このパネルを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close the panel with the focus; the View menu brings it back</source>
        <translation>フォーカスのあるパネルを閉じます。「表示」メニューで元に戻せます</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>配置を初期化(&amp;R)</translation>
    </message>
    <message>
        <source>Desktop &amp;notifications</source>
        <translation>デスクトップ通知(&amp;N)</translation>
    </message>
    <message>
        <source>Tell on the desktop when a crawl ends or something needs attention</source>
        <translation>取り込みの終了や対応が必要なことをデスクトップに知らせる</translation>
    </message>
    <message>
        <source>Keep working in the &amp;tray</source>
        <translation>トレイで作業を続ける(&amp;T)</translation>
    </message>
    <message>
        <source>Keep working in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイで作業を続ける</translation>
    </message>
    <message>
        <source>About Kuramori</source>
        <translation>Kuramori について</translation>
    </message>
    <message>
        <source>This desktop has a tray.</source>
        <translation>このデスクトップにはトレイがあります。</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>このデスクトップにはトレイがありません。</translation>
    </message>
    <message>
        <source>Kuramori %1
Keeper of the storehouse

Database: %2
%3</source>
        <translation>Kuramori %1
蔵守

データベース: %2
%3</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Layouts</source>
        <translation>レイアウト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>See and change every setting</source>
        <translation>すべての設定を表示・変更する</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last order or change of a setting</source>
        <translation>最後の指示または設定の変更を取り消す</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>最後に取り消したことをもう一度行う</translation>
    </message>
    <message>
        <source>&amp;Layouts…</source>
        <translation>レイアウト(&amp;L)…</translation>
    </message>
    <message>
        <source>Keep the window as it stands under a name, or switch to another layout</source>
        <translation>今のウィンドウに名前を付けて残す、または別のレイアウトに切り替える</translation>
    </message>
    <message>
        <source>Put all panels and columns back to where they were at first</source>
        <translation>すべてのパネルと列を最初の位置に戻す</translation>
    </message>
    <message>
        <source>&amp;Snapshots</source>
        <translation>スナップショット(&amp;S)</translation>
    </message>
    <message>
        <source>Audiobook vie&amp;w</source>
        <translation>オーディオブックの表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Books</source>
        <translation>本(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Integrity</source>
        <translation>整合性(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find a book, a series, a person or an anime by any of its names and open it</source>
        <translation>本・シリーズ・人物・アニメをいずれかの名前で検索して開く</translation>
    </message>
    <message>
        <source>Audiobook ser&amp;vers</source>
        <translation>オーディオブックサーバー(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Persons</source>
        <translation>人物(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keys and passwords…</source>
        <translation>キーとパスワード(&amp;K)…</translation>
    </message>
    <message>
        <source>See which keys and passwords are kept, and where; enter, replace, forget and test them</source>
        <translation>保管中のキーとパスワード、その場所を確認し、入力、置き換え、破棄、テストします</translation>
    </message>
    <message>
        <source>&amp;Wanted</source>
        <translation>欲しい本(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>確認(&amp;R)</translation>
    </message>
</context>
<context>
    <name>kuramori::MappingDialog</name>
    <message>
        <source>Map a folder of %1</source>
        <translation>%1 のフォルダーを対応付け</translation>
    </message>
    <message>
        <source>The same folder under two names: as the server calls it, and as this machine does. Files below it are found again by that.</source>
        <translation>同じフォルダーの二つの名前です。サーバーでの名前とこのコンピューターでの名前から、その下のファイルを見つけます。</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>対応付け(&amp;M)</translation>
    </message>
    <message>
        <source>Folder of the server</source>
        <translation>サーバーのフォルダー</translation>
    </message>
    <message>
        <source>Folder of the &amp;server</source>
        <translation>サーバーのフォルダー(&amp;S)</translation>
    </message>
    <message>
        <source>Folder here</source>
        <translation>こちらのフォルダー</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the folder here</source>
        <translation>こちらのフォルダーを選択</translation>
    </message>
    <message>
        <source>Folder &amp;here</source>
        <translation>こちらのフォルダー(&amp;H)</translation>
    </message>
    <message>
        <source>There is no folder %1 now.</source>
        <translation>フォルダー %1 は今ありません。</translation>
    </message>
</context>
<context>
    <name>kuramori::OverviewPanel</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Welcome to Kuramori</source>
        <translation>Kuramori へようこそ</translation>
    </message>
    <message>
        <source>Take the first snapshots of the anime lists: the figures and charts fill while they are read. No account is needed.</source>
        <translation>アニメ一覧の最初のスナップショットを取りましょう。取り込みにつれて数値とグラフが埋まります。アカウントは要りません。</translation>
    </message>
    <message>
        <source>Figures and charts</source>
        <translation>数値とグラフ</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Last snapshot</source>
        <translation>最新のスナップショット</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>anime in the store</source>
        <translation>保管中のアニメ</translation>
    </message>
    <message>
        <source>lists read to their end</source>
        <translation>最後まで読んだ一覧</translation>
    </message>
    <message>
        <source>running, %1 waiting</source>
        <translation>実行中、待機 %1</translation>
    </message>
    <message>
        <source>, %1 failed for good</source>
        <translation>、断念 %1</translation>
    </message>
    <message>
        <source>doubts about the data</source>
        <translation>データの疑問点</translation>
    </message>
    <message>
        <source>none has ended yet</source>
        <translation>まだ終わったものがありません</translation>
    </message>
    <message>
        <source>%1: %2 works, %3 new, %4 changed</source>
        <translation>%1: %2 作品、新規 %3、変更 %4</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>ブレーカー</translation>
    </message>
    <message>
        <source>open: no source rests after failures</source>
        <translation>作動中: 失敗で休んでいる情報源はありません</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>作動中: %1</translation>
    </message>
</context>
<context>
    <name>kuramori::PairTableModel</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>here</source>
        <translation>手元にある</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>First</source>
        <translation>一つ目</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>二つ目</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>サブタイトル</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Narrators</source>
        <translation>朗読者</translation>
    </message>
    <message>
        <source>Abridged</source>
        <translation>抄録</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
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
        <translation>出版社</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>ビットレート</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
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
        <translation>本</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Named as</source>
        <translation>本での表記</translation>
    </message>
</context>
<context>
    <name>kuramori::PersonTableModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>著作</translation>
    </message>
    <message>
        <source>Narrated</source>
        <translation>朗読</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>表記</translation>
    </message>
    <message>
        <source>Pen names</source>
        <translation>筆名</translation>
    </message>
    <message>
        <source>Author and narrator</source>
        <translation>著者・朗読者</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation>朗読者</translation>
    </message>
    <message>
        <source>pen name of %1</source>
        <translation>%1 の筆名</translation>
    </message>
    <message>
        <source>pen names: %1</source>
        <translation>筆名: %1</translation>
    </message>
</context>
<context>
    <name>kuramori::PersonsPanel</name>
    <message>
        <source>&amp;Filter the persons</source>
        <translation>人物を絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>Find authors and narrators by any spelling of their names</source>
        <translation>名前のいずれかの表記で著者と朗読者を探します</translation>
    </message>
    <message>
        <source>Only with se&amp;veral spellings</source>
        <translation>複数の表記がある人物のみ(&amp;V)</translation>
    </message>
    <message>
        <source>Show the persons whose name is written in more than one way</source>
        <translation>名前が複数の表記で書かれている人物を表示します</translation>
    </message>
    <message>
        <source>Show &amp;everybody</source>
        <translation>全員を表示(&amp;E)</translation>
    </message>
    <message>
        <source>Clear the filters of the persons</source>
        <translation>人物の絞り込みを解除します</translation>
    </message>
    <message>
        <source>Put &amp;together…</source>
        <translation>まとめる(&amp;T)…</translation>
    </message>
    <message>
        <source>Make the selected persons, at most %1, one, and choose whose name is kept</source>
        <translation>選択した人物（%1 人まで）を 1 人にまとめ、残す名前を選びます</translation>
    </message>
    <message>
        <source>&amp;Separate</source>
        <translation>分ける(&amp;S)</translation>
    </message>
    <message>
        <source>Make the selected spellings of the name a person of their own</source>
        <translation>選択した名前の表記を独立した人物にします</translation>
    </message>
    <message>
        <source>Is a &amp;pen name…</source>
        <translation>筆名である(&amp;P)…</translation>
    </message>
    <message>
        <source>Say which of the two selected persons is a pen name of the other</source>
        <translation>選択した 2 人のどちらがもう一方の筆名かを指定します</translation>
    </message>
    <message>
        <source>Take &amp;back what was said</source>
        <translation>指定を取り消す(&amp;B)</translation>
    </message>
    <message>
        <source>Let the rules decide again about the selected spellings; with none selected, about all of the person</source>
        <translation>選択した表記について再び規則に任せます。選択がなければ、この人物のすべての表記が対象です</translation>
    </message>
    <message>
        <source>Books &amp;written</source>
        <translation>著作(&amp;W)</translation>
    </message>
    <message>
        <source>Show what the person wrote among the audiobooks</source>
        <translation>この人物の著作をオーディオブックに表示します</translation>
    </message>
    <message>
        <source>Books &amp;narrated</source>
        <translation>朗読した本(&amp;N)</translation>
    </message>
    <message>
        <source>Show what the person narrated among the audiobooks</source>
        <translation>この人物が朗読した本をオーディオブックに表示します</translation>
    </message>
    <message>
        <source>&amp;Copy the name</source>
        <translation>名前をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Put the names of the selected persons on the clipboard</source>
        <translation>選択した人物の名前をクリップボードにコピーします</translation>
    </message>
    <message>
        <source>All of them become</source>
        <translation>全員をまとめる先</translation>
    </message>
    <message>
        <source>%1 (books: %2)</source>
        <translation>%1（%2 冊）</translation>
    </message>
    <message>
        <source>Who is behind the name</source>
        <translation>名前の主</translation>
    </message>
    <message>
        <source>%1 is a pen name of %2</source>
        <translation>%1 は %2 の筆名</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Spellings of the name</source>
        <translation>名前の表記</translation>
    </message>
    <message>
        <source>Books of the person</source>
        <translation>この人物の本</translation>
    </message>
    <message>
        <source>Filter by any spelling</source>
        <translation>いずれかの表記で絞り込む</translation>
    </message>
    <message>
        <source>Persons shown</source>
        <translation>表示する人物</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>Narrators</source>
        <translation>朗読者</translation>
    </message>
    <message>
        <source>Person tools</source>
        <translation>人物のツール</translation>
    </message>
    <message>
        <source>Tools for the selected persons</source>
        <translation>選択した人物のツール</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>まだ誰もいません</translation>
    </message>
    <message>
        <source>Authors and narrators come from the names, tags and side-cars of your audiobooks. Add the folder they lie in.</source>
        <translation>著者と朗読者は、オーディオブックの名前、タグ、付属ファイルから分かります。それらのあるフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>Nobody is called that</source>
        <translation>その名前の人物はいません</translation>
    </message>
    <message>
        <source>Nobody is of the kind that you chose and has all words of the filter in the spellings of the name. Case and accents do not matter.</source>
        <translation>選んだ種類で、名前の表記に絞り込みのすべての語を含む人物はいません。大文字小文字とアクセントは区別しません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 persons</source>
        <translation>%2 人中 %1 人</translation>
    </message>
</context>
<context>
    <name>kuramori::QueuePanel</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>作業はありません</translation>
    </message>
    <message>
        <source>Jobs appear here while they run, wait or have just ended.</source>
        <translation>実行中・待機中・終了直後のジョブがここに表示されます。</translation>
    </message>
    <message>
        <source>Note of the selected job</source>
        <translation>選んだジョブの備考</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>今すぐ実行(&amp;R)</translation>
    </message>
    <message>
        <source>Run the selected waiting jobs without waiting any longer</source>
        <translation>選んだ待機中のジョブを待たずに実行</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>もう一度実行(&amp;A)</translation>
    </message>
    <message>
        <source>Queue the selected finished or failed jobs again</source>
        <translation>選んだ終了・失敗したジョブを再びキューに入れる</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取り消し(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel the selected jobs</source>
        <translation>選んだジョブを取り消す</translation>
    </message>
    <message>
        <source>&amp;1: before all others</source>
        <translation>&amp;1: 最優先</translation>
    </message>
    <message>
        <source>&amp;2: normal</source>
        <translation>&amp;2: 通常</translation>
    </message>
    <message>
        <source>&amp;3: later</source>
        <translation>&amp;3: 後回し</translation>
    </message>
    <message>
        <source>&amp;4: when nothing else is left</source>
        <translation>&amp;4: ほかに何もないとき</translation>
    </message>
    <message>
        <source>Give the selected waiting jobs priority %1</source>
        <translation>選んだ待機中のジョブの優先度を %1 にする</translation>
    </message>
    <message>
        <source>&amp;Pause its queue</source>
        <translation>キューを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Start no more jobs of the queues that the selected jobs stand in</source>
        <translation>選んだジョブのキューでは新しいジョブを始めない</translation>
    </message>
    <message>
        <source>R&amp;esume its queue</source>
        <translation>キューを再開(&amp;E)</translation>
    </message>
    <message>
        <source>Let the queues of the selected jobs go on</source>
        <translation>選んだジョブのキューを再開する</translation>
    </message>
    <message>
        <source>Queue tools</source>
        <translation>キューのツール</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Which of the waiting jobs come first</source>
        <translation>待機中のジョブのどれを先にするか</translation>
    </message>
    <message>
        <source>Pri&amp;ority</source>
        <translation>優先度(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>Cancel these %n jobs?</source>
        <translation>
            <numerusform>これら %n 件のジョブを取り消しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the jobs</source>
        <translation>ジョブを取り消す</translation>
    </message>
</context>
<context>
    <name>kuramori::RecordingTableModel</name>
    <message>
        <source>chosen</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Narrated by</source>
        <translation>朗読</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>出版社</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>発売日</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>情報源</translation>
    </message>
</context>
<context>
    <name>kuramori::RecordingsDialog</name>
    <message>
        <source>Recordings</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>わかっていること</translation>
    </message>
    <message>
        <source>C&amp;hoose it</source>
        <translation>選ぶ(&amp;H)</translation>
    </message>
    <message>
        <source>Only this recording will do: another one does not count as here</source>
        <translation>この録音だけを求めます。ほかの録音は所蔵とみなしません</translation>
    </message>
    <message>
        <source>&amp;Any will do</source>
        <translation>どれでもよい(&amp;A)</translation>
    </message>
    <message>
        <source>Take the choice back: whatever recording comes counts as here</source>
        <translation>選択を取り消し、どの録音でも所蔵とみなします</translation>
    </message>
    <message>
        <source>Ask the &amp;services</source>
        <translation>サービスに問い合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Ask Hardcover and Audible which recordings there are, past what is remembered</source>
        <translation>以前の回答を使わず、どの録音があるかを Hardcover と Audible に問い合わせます</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>No recording is chosen: whichever comes will do.</source>
        <translation>録音は選ばれていません。どれでもよいことになります。</translation>
    </message>
    <message>
        <source>The services are being asked …</source>
        <translation>サービスに問い合わせています…</translation>
    </message>
</context>
<context>
    <name>kuramori::ReviewPanel</name>
    <message>
        <source>&amp;Filter the books to review</source>
        <translation>確認する本を絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>Find books to review by title, author or path</source>
        <translation>題名、著者、パスで確認する本を探す</translation>
    </message>
    <message>
        <source>&amp;Look up books</source>
        <translation>本を調べる(&amp;L)</translation>
    </message>
    <message>
        <source>Ask providers about all books that are due</source>
        <translation>期日の来た本すべてについてプロバイダーに問い合わせます</translation>
    </message>
    <message>
        <source>Choose &amp;1</source>
        <translation>&amp;1 を選ぶ</translation>
    </message>
    <message>
        <source>Choose &amp;2</source>
        <translation>&amp;2 を選ぶ</translation>
    </message>
    <message>
        <source>Choose &amp;3</source>
        <translation>&amp;3 を選ぶ</translation>
    </message>
    <message>
        <source>The book is candidate %1; show the next book</source>
        <translation>本を候補 %1 とし、次の本を表示します</translation>
    </message>
    <message>
        <source>None of t&amp;hese</source>
        <translation>どれでもない(&amp;H)</translation>
    </message>
    <message>
        <source>The book is none of the candidates shown; others that there are come up later</source>
        <translation>表示中の候補のどれでもありません。ほかの候補があれば後で表示します</translation>
    </message>
    <message>
        <source>&amp;No provider has it</source>
        <translation>どこにもない(&amp;N)</translation>
    </message>
    <message>
        <source>The book is nothing that any provider has, now or later</source>
        <translation>今後もどのプロバイダーにもない本とします</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>後回し(&amp;S)</translation>
    </message>
    <message>
        <source>Show the next book; this one comes last until the window is closed</source>
        <translation>次の本を表示します。この本はウィンドウを閉じるまで最後になります</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>固定(&amp;K)</translation>
    </message>
    <message>
        <source>Keep title, authors and series of the book as they are, whatever providers say</source>
        <translation>プロバイダーの情報によらず、題名、著者、シリーズを現状のまま固定します</translation>
    </message>
    <message>
        <source>Look up a&amp;gain</source>
        <translation>もう一度調べる(&amp;G)</translation>
    </message>
    <message>
        <source>Ask providers about this book again, past all that they said before</source>
        <translation>以前の回答を使わず、この本について再び問い合わせます</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>ページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show the page of the candidate whose column is selected, or of the first, in the browser</source>
        <translation>選択中の列の候補、なければ最初の候補のページをブラウザーで表示します</translation>
    </message>
    <message>
        <source>&amp;Another record…</source>
        <translation>別のレコード(&amp;A)…</translation>
    </message>
    <message>
        <source>Type the number, or paste the link, of the record that the book is</source>
        <translation>本に当たるレコードの番号を入力するか、リンクを貼り付けます</translation>
    </message>
    <message>
        <source>&amp;Take this record</source>
        <translation>このレコードにする(&amp;T)</translation>
    </message>
    <message>
        <source>The book is the record that was typed or pasted</source>
        <translation>入力または貼り付けたレコードを本に当てます</translation>
    </message>
    <message>
        <source>Books to review</source>
        <translation>確認する本</translation>
    </message>
    <message>
        <source>The book and its candidates</source>
        <translation>本と候補</translation>
    </message>
    <message>
        <source>Filter by title, author or path</source>
        <translation>題名、著者、パスで絞り込む</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Review tools</source>
        <translation>確認のツール</translation>
    </message>
    <message>
        <source>Candidate tools</source>
        <translation>候補のツール</translation>
    </message>
    <message>
        <source>Why it may be another recording</source>
        <translation>別の録音かもしれない理由</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>別のレコード</translation>
    </message>
    <message>
        <source>Another record: an ASIN, an ISBN, or a link of Audible, Hardcover, Open Library or Apple</source>
        <translation>別のレコード: ASIN、ISBN、または Audible、Hardcover、Open Library、Apple のリンク</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>判断待ちはありません</translation>
    </message>
    <message>
        <source>Books that providers have something like, but not surely, show up here. Those that nobody was asked about yet are looked up at night, or now.</source>
        <translation>プロバイダーに似たものがあっても確かでない本がここに表示されます。まだ問い合わせていない本は夜間に、または今すぐ調べます。</translation>
    </message>
    <message>
        <source>No such books</source>
        <translation>該当する本はありません</translation>
    </message>
    <message>
        <source>No book to review has all words of the filter.</source>
        <translation>絞り込みの語をすべて含む確認対象の本はありません。</translation>
    </message>
    <message>
        <source>Search by &amp;hand…</source>
        <translation>手動で検索(&amp;H)…</translation>
    </message>
    <message>
        <source>Ask providers for a title and authors that you type, instead of what the files say</source>
        <translation>ファイルの情報ではなく、入力したタイトルと著者で提供元に問い合わせます</translation>
    </message>
</context>
<context>
    <name>kuramori::ReviewTableModel</name>
    <message>
        <source>two works are nearly as likely, the best by %1 %</source>
        <translation>二つの作品がほぼ同じ確からしさ、最良は %1 %</translation>
    </message>
    <message>
        <source>the best is alike by %1 % only</source>
        <translation>最良でも一致は %1 % のみ</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>本</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>you refused another record of this work</source>
        <translation>この作品の別のレコードを却下しています</translation>
    </message>
</context>
<context>
    <name>kuramori::ReviewTabs</name>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Which record of the providers a book is</source>
        <translation>本がプロバイダーのどのレコードか</translation>
    </message>
    <message>
        <source>Which words of a field hold</source>
        <translation>項目にどの値を採用するか</translation>
    </message>
    <message>
        <source>Fiel&amp;ds</source>
        <translation>項目(&amp;D)</translation>
    </message>
    <message>
        <source>Anime</source>
        <translation>アニメ</translation>
    </message>
    <message>
        <source>Which anime of AniList one of MyAnimeList is</source>
        <translation>MyAnimeList のアニメが AniList のどれか</translation>
    </message>
    <message>
        <source>Ani&amp;me</source>
        <translation>アニメ(&amp;M)</translation>
    </message>
    <message>
        <source>Show the series of which a person has to say which of the services&apos; series they are</source>
        <translation>サービスのどのシリーズかを人が決める必要のあるシリーズを表示</translation>
    </message>
    <message>
        <source>Series: %1 unsure</source>
        <translation>シリーズ: 未確定 %1</translation>
    </message>
</context>
<context>
    <name>kuramori::SearchDialog</name>
    <message>
        <source>Search for the book</source>
        <translation>本を検索</translation>
    </message>
    <message>
        <source>Providers are asked for these words instead of those in the files, now and later. What they have comes up for review, unless it is surely the book. Undo looks by the files again.</source>
        <translation>ファイルの情報の代わりに、今後もこの言葉で提供元に問い合わせます。見つかったものは、確実にその本でない限り確認待ちになります。取り消すと、再びファイルの情報で探します。</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>Anybody; several with a semicolon between</source>
        <translation>誰でも。複数はセミコロンで区切ります</translation>
    </message>
    <message>
        <source>&amp;Authors</source>
        <translation>著者(&amp;A)</translation>
    </message>
</context>
<context>
    <name>kuramori::SearchField</name>
    <message>
        <source>Clear the text</source>
        <translation>テキストを消去</translation>
    </message>
</context>
<context>
    <name>kuramori::SecretField</name>
    <message>
        <source>from the environment</source>
        <translation>環境変数から</translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <translation>キーリングに保管中</translation>
    </message>
    <message>
        <source>kept in an encrypted file</source>
        <translation>暗号化ファイルに保管中</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>破棄(&amp;F)…</translation>
    </message>
    <message>
        <source>API key or password</source>
        <translation>API キーまたはパスワード</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>入力内容を表示します</translation>
    </message>
    <message>
        <source>%1 stands in the environment of this program and goes before what is typed in.</source>
        <translation>%1 がこのプログラムの環境変数にあり、入力したものより優先されます。</translation>
    </message>
    <message>
        <source>Nothing here needs it any more: it can be forgotten.</source>
        <translation>もう必要とするものがありません。破棄できます。</translation>
    </message>
    <message>
        <source>Looking for a place to keep it …</source>
        <translation>保管場所を探しています…</translation>
    </message>
    <message>
        <source>It will be kept in the keyring of this desktop, and sent to this address alone.</source>
        <translation>このデスクトップのキーリングに保管し、このアドレスにだけ送ります。</translation>
    </message>
    <message>
        <source>It will be kept in an encrypted file of the profile, not in a keyring, and sent to this address alone.</source>
        <translation>キーリングではなくプロファイルの暗号化ファイルに保管し、このアドレスにだけ送ります。</translation>
    </message>
    <message>
        <source>Forget the secret %1? It cannot be brought back from here.</source>
        <translation>秘密 %1 を破棄しますか。ここから元に戻すことはできません。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>破棄(&amp;F)</translation>
    </message>
</context>
<context>
    <name>kuramori::SeriesLinkModel</name>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Called there</source>
        <translation>サービスでの名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>本</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>最終取得</translation>
    </message>
</context>
<context>
    <name>kuramori::SeriesLinkPane</name>
    <message>
        <source>Series of the services</source>
        <translation>サービスのシリーズ</translation>
    </message>
    <message>
        <source>Tools for series of the services</source>
        <translation>サービスのシリーズのツール</translation>
    </message>
    <message>
        <source>It is &amp;this one</source>
        <translation>これです(&amp;T)</translation>
    </message>
    <message>
        <source>The series is the selected one of this service, and no other of it</source>
        <translation>シリーズはこのサービスの選択したもので、ほかのものではありません</translation>
    </message>
    <message>
        <source>&amp;Not this one</source>
        <translation>これではない(&amp;N)</translation>
    </message>
    <message>
        <source>The series is not the selected one; its list does not count</source>
        <translation>シリーズは選択したものではありません。そのリストは使われません</translation>
    </message>
    <message>
        <source>No ser&amp;vice has it</source>
        <translation>どのサービスにもない(&amp;V)</translation>
    </message>
    <message>
        <source>The series is none that any service has, now or later</source>
        <translation>シリーズは今も今後も、どのサービスのものでもありません</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>ページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show the page of the selected series in the browser</source>
        <translation>選択したシリーズのページをブラウザーで表示します</translation>
    </message>
    <message>
        <source>Anot&amp;her one…</source>
        <translation>別のもの(&amp;H)…</translation>
    </message>
    <message>
        <source>Type the number, or paste the link, of the series at Hardcover</source>
        <translation>Hardcover でのシリーズの番号を入力するか、リンクを貼り付けます</translation>
    </message>
    <message>
        <source>Look up a&amp;gain</source>
        <translation>再照会(&amp;G)</translation>
    </message>
    <message>
        <source>Ask the services about this series again, past all that they said before</source>
        <translation>以前の回答によらず、このシリーズについてサービスに再度問い合わせます</translation>
    </message>
    <message>
        <source>Ta&amp;ke this series</source>
        <translation>このシリーズにする(&amp;K)</translation>
    </message>
    <message>
        <source>The series is the one that was typed or pasted</source>
        <translation>シリーズは入力または貼り付けたものです</translation>
    </message>
    <message>
        <source>Another series</source>
        <translation>別のシリーズ</translation>
    </message>
    <message>
        <source>Another series: its number at Hardcover, or the link of its page there</source>
        <translation>別のシリーズ: Hardcover での番号、またはそのページのリンク</translation>
    </message>
    <message>
        <source>Why no service has the series</source>
        <translation>どのサービスにもシリーズがない理由</translation>
    </message>
</context>
<context>
    <name>kuramori::SeriesPanel</name>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Volumes of the series</source>
        <translation>シリーズの巻</translation>
    </message>
    <message>
        <source>Filter by series or author</source>
        <translation>シリーズか著者で絞り込む</translation>
    </message>
    <message>
        <source>&amp;Filter the series</source>
        <translation>シリーズを絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>Find series by their names and authors</source>
        <translation>名前と著者でシリーズを探す</translation>
    </message>
    <message>
        <source>Only series with &amp;gaps</source>
        <translation>欠巻のあるシリーズのみ(&amp;G)</translation>
    </message>
    <message>
        <source>Show the series of which a volume is missing between others</source>
        <translation>間の巻が欠けているシリーズを表示します</translation>
    </message>
    <message>
        <source>&amp;Ignore the volume</source>
        <translation>巻を無視(&amp;I)</translation>
    </message>
    <message>
        <source>Do not count the selected gaps and books of the series; with none selected, all its gaps</source>
        <translation>選択したシリーズの欠巻と本を数えません。選択がなければ欠巻すべて</translation>
    </message>
    <message>
        <source>&amp;Count the volume again</source>
        <translation>巻を再び数える(&amp;C)</translation>
    </message>
    <message>
        <source>Take back that the selected gaps and books of the series are ignored</source>
        <translation>選択した欠巻と本の無視を取り消します</translation>
    </message>
    <message>
        <source>&amp;Pin the book</source>
        <translation>本を固定(&amp;P)</translation>
    </message>
    <message>
        <source>Keep the selected books of the series put together as they are, whatever a scan finds</source>
        <translation>読み込み結果によらず、選択した本のまとめ方を保ちます</translation>
    </message>
    <message>
        <source>&amp;Open the folder of the volume</source>
        <translation>巻のフォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show the files of the selected volume in the file manager</source>
        <translation>選択した巻のファイルをファイルマネージャーで表示します</translation>
    </message>
    <message>
        <source>Series tools</source>
        <translation>シリーズのツール</translation>
    </message>
    <message>
        <source>No series yet</source>
        <translation>シリーズはまだありません</translation>
    </message>
    <message>
        <source>Series come from the names, tags and side-cars of your audiobooks. Add the folder they lie in.</source>
        <translation>シリーズはオーディオブックの名前、タグ、付属ファイルから分かります。それらのフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>No series is called that</source>
        <translation>その名前のシリーズはありません</translation>
    </message>
    <message>
        <source>All words must occur in the name of a series or of its authors. Case and accents do not matter.</source>
        <translation>すべての語がシリーズ名か著者名に含まれる必要があります。大文字小文字とアクセントは区別しません。</translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>欠巻なし</translation>
    </message>
    <message>
        <source>Of the series that the filter leaves, none misses a volume between those that are there.</source>
        <translation>絞り込んだシリーズに、所有する巻の間の欠巻はありません。</translation>
    </message>
    <message>
        <source>No file of %1 is there.</source>
        <translation>%1 のファイルはありません。</translation>
    </message>
    <message>
        <source>%1 of %2 series</source>
        <translation>%2 シリーズ中 %1</translation>
    </message>
    <message>
        <source>Volume tools</source>
        <translation>巻のツール</translation>
    </message>
    <message>
        <source>Only &amp;unsure ones</source>
        <translation>未確定のみ(&amp;U)</translation>
    </message>
    <message>
        <source>Show the series of which a person has to say which of the services&apos; series they are</source>
        <translation>サービスのどのシリーズに当たるか、人の判断が必要なシリーズを表示します</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>巻</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>What of the series is here, and what is missing</source>
        <translation>シリーズのうち手元にあるものと欠けているもの</translation>
    </message>
    <message>
        <source>Which of the services&apos; series it is</source>
        <translation>サービスのどのシリーズに当たるか</translation>
    </message>
    <message>
        <source>No series is unsure</source>
        <translation>未確定のシリーズはありません</translation>
    </message>
    <message>
        <source>Of the series that the filter leaves, each one is a service&apos;s for sure, or no service has told of any that it may be.</source>
        <translation>フィルターに残ったシリーズは、いずれもサービスのものに確定しているか、候補が挙がっていません。</translation>
    </message>
    <message>
        <source>Series of the ser&amp;vices</source>
        <translation>サービスのシリーズ(&amp;V)</translation>
    </message>
    <message>
        <source>%1, unsure: %2</source>
        <translation>%1、未確定: %2</translation>
    </message>
    <message>
        <source>&amp;Want it</source>
        <translation>欲しい(&amp;W)</translation>
    </message>
    <message>
        <source>Say that the selected missing volumes are wanted, or no longer</source>
        <translation>選択した欠けている巻を欲しいものとする、または取り消す</translation>
    </message>
    <message>
        <source>P&amp;ush it</source>
        <translation>加点する(&amp;U)</translation>
    </message>
    <message>
        <source>Give the selected missing volumes ten points more, or take them back</source>
        <translation>選択した欠けている巻に 10 点を加える、または取り消す</translation>
    </message>
    <message>
        <source>&amp;Recordings …</source>
        <translation>録音(&amp;R)…</translation>
    </message>
    <message>
        <source>See which recordings there are of the selected missing volume, and choose the one you want</source>
        <translation>選択した欠けている巻の録音を確認し、欲しいものを選ぶ</translation>
    </message>
    <message>
        <source>Pin it on &amp;top</source>
        <translation>一番上に固定(&amp;T)</translation>
    </message>
    <message>
        <source>Pin the selected missing volumes on top of what is wanted, whatever their score, or no longer</source>
        <translation>選択した欠けている巻を点数にかかわらず欲しいものの一番上に固定する、または解除する</translation>
    </message>
    <message>
        <source>&amp;0 No rating</source>
        <translation>評価なし(&amp;0)</translation>
    </message>
    <message>
        <source>Rate the selected series: %1. What is missing of series that you like comes first in Wanted</source>
        <translation>選択したシリーズを評価します: %1。好きなシリーズの欠けている巻は「欲しい」で上に来ます</translation>
    </message>
    <message>
        <source>Take the rating of the selected series off</source>
        <translation>選択したシリーズの評価を消します</translation>
    </message>
    <message>
        <source>Rate the &amp;series</source>
        <translation>シリーズの評価(&amp;S)</translation>
    </message>
</context>
<context>
    <name>kuramori::SeriesTableModel</name>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>巻</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>所有</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>欠巻</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>欠巻</translation>
    </message>
    <message>
        <source>gap, ignored</source>
        <translation>欠巻（無視）</translation>
    </message>
    <message>
        <source>omnibus</source>
        <translation>合本</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>files missing</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>%1 recordings</source>
        <translation>録音 %1 件</translation>
    </message>
    <message>
        <source>place unknown</source>
        <translation>位置不明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>発売予定</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) of %1</source>
        <translation>
            <numerusform>%1 個中 %n 個の星</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kuramori::ServerDialog</name>
    <message>
        <source>Change the server %1</source>
        <translation>サーバー %1 を変更</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>サーバーを追加</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>サーバーの名前</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>変更(&amp;C)</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>追加(&amp;D)</translation>
    </message>
    <message>
        <source>By an API key (Audiobookshelf 2.26 and later)</source>
        <translation>API キーで (Audiobookshelf 2.26 以降)</translation>
    </message>
    <message>
        <source>By user and password</source>
        <translation>ユーザー名とパスワードで</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>サインインの方法</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>サインイン(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>User on the server</source>
        <translation>サーバーのユーザー</translation>
    </message>
    <message>
        <source>The name stays: the secret goes by it.</source>
        <translation>名前は変えられません。秘密の変数名が名前で決まるためです。</translation>
    </message>
    <message>
        <source>There is a server %1 already.</source>
        <translation>サーバー %1 はすでにあります。</translation>
    </message>
    <message>
        <source>Write the name of the user.</source>
        <translation>ユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>&amp;Key or password</source>
        <translation>キーまたはパスワード(&amp;K)</translation>
    </message>
    <message>
        <source>The secret %1 is forgotten.</source>
        <translation>秘密 %1 を破棄しました。</translation>
    </message>
</context>
<context>
    <name>kuramori::ServerPane</name>
    <message>
        <source>The server has not been read to its end yet. Test it, then read it.</source>
        <translation>サーバーはまだ最後まで読み取られていません。テストしてから読み取ってください。</translation>
    </message>
    <message>
        <source>%1 has listened to %2 books and begun %3 more.</source>
        <translation>%1 は %2 冊を聴き終え、ほかに %3 冊を聴き始めています。</translation>
    </message>
    <message>
        <source>the server does not tell of it any more</source>
        <translation>サーバーに見当たりません</translation>
    </message>
    <message>
        <source>holds no books and is not read</source>
        <translation>本がないため読み取りません</translation>
    </message>
    <message>
        <source>Libraries of the server</source>
        <translation>サーバーのライブラリ</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>本</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Mapped folders</source>
        <translation>対応付けたフォルダー</translation>
    </message>
    <message>
        <source>Folder of the server</source>
        <translation>サーバーのフォルダー</translation>
    </message>
    <message>
        <source>Folder here</source>
        <translation>こちらのフォルダー</translation>
    </message>
    <message>
        <source>Details of the server</source>
        <translation>サーバーの詳細</translation>
    </message>
    <message>
        <source>Why the server was not read to its end</source>
        <translation>サーバーを最後まで読み取れなかった理由</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Where its folders are here</source>
        <translation>フォルダーの対応</translation>
    </message>
    <message>
        <source>Folder mapping tools</source>
        <translation>対応付けのツール</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
</context>
<context>
    <name>kuramori::ServerTableModel</name>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>本</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>最終読み取り</translation>
    </message>
</context>
<context>
    <name>kuramori::ServersPanel</name>
    <message>
        <source>&amp;Add a server…</source>
        <translation>サーバーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change the server…</source>
        <translation>サーバーを変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Change the address of the server, or whom it takes us for</source>
        <translation>サーバーのアドレスや使うアカウントを変更します</translation>
    </message>
    <message>
        <source>For&amp;get the server…</source>
        <translation>サーバーの登録を消す(&amp;G)…</translation>
    </message>
    <message>
        <source>Remove the server and what was read of it from here. Nothing on it is changed.</source>
        <translation>サーバーとそこから読み取った記録をここから消します。サーバー側は何も変更しません。</translation>
    </message>
    <message>
        <source>&amp;Test the server</source>
        <translation>サーバーをテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Ask the server who it is, now, and look for one file of each of its folders on this machine</source>
        <translation>今サーバーに問い合わせ、各フォルダーのファイルを一つずつこのコンピューターで探します</translation>
    </message>
    <message>
        <source>&amp;Read it now</source>
        <translation>今すぐ読み取る(&amp;R)</translation>
    </message>
    <message>
        <source>Read what has changed on the server since it was last read</source>
        <translation>前回から変わった内容をサーバーから読み取ります</translation>
    </message>
    <message>
        <source>Read it &amp;daily</source>
        <translation>毎日読み取る(&amp;D)</translation>
    </message>
    <message>
        <source>Read the server once a day, at the time of the setting; otherwise it is read only when you say so</source>
        <translation>設定した時刻に 1 日 1 回読み取ります。オフのときは指示したときだけ読み取ります</translation>
    </message>
    <message>
        <source>&amp;Map a folder…</source>
        <translation>フォルダーを対応付け(&amp;M)…</translation>
    </message>
    <message>
        <source>Say where a folder of the server is on this machine, so that its files are found</source>
        <translation>サーバーのフォルダーがこのコンピューターのどこにあるかを指定し、ファイルを見つけられるようにします</translation>
    </message>
    <message>
        <source>Ta&amp;ke the mapping away</source>
        <translation>対応付けを外す(&amp;K)</translation>
    </message>
    <message>
        <source>Forget where the folder that is selected is on this machine</source>
        <translation>選択したフォルダーの対応付けを消します</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>What came of the last test</source>
        <translation>最後のテストの結果</translation>
    </message>
    <message>
        <source>Server tools</source>
        <translation>サーバーのツール</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>サーバーはまだありません</translation>
    </message>
    <message>
        <source>Forget this server with all that was read of it? This cannot be taken back: added again, it is read anew. Nothing on the server changes.</source>
        <translation>このサーバーと読み取った記録をすべて消しますか? 元に戻せません。もう一度追加すると最初から読み取ります。サーバー側は何も変わりません。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>消す(&amp;F)</translation>
    </message>
    <message>
        <source>Name an Audiobookshelf server whose books are to be read. Nothing on it is changed unless you allow it.</source>
        <translation>本を読み込む Audiobookshelf サーバーを登録します。許可しない限りサーバーの内容は変更しません。</translation>
    </message>
    <message>
        <source>&amp;Write back…</source>
        <translation>書き戻す(&amp;W)…</translation>
    </message>
    <message>
        <source>See what is known here and not on the server, and write what you agree to</source>
        <translation>こちらにあってサーバーにない情報を確認し、同意したものを書き込みます</translation>
    </message>
    <message>
        <source>Name your Audiobookshelf server: its books and how far you have listened are read once a day. Nothing on it is changed unless you allow it.</source>
        <translation>Audiobookshelf サーバーを登録してください。本と再生位置を一日一回読み込みます。許可しない限りサーバーの内容は変更しません。</translation>
    </message>
</context>
<context>
    <name>kuramori::Session</name>
    <message>
        <source>Stopping: the jobs that run come to a safe point …</source>
        <translation>停止中: 実行中のジョブを安全な区切りまで進めています …</translation>
    </message>
</context>
<context>
    <name>kuramori::SettingEditor</name>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 は %2 になりました</translation>
    </message>
    <message>
        <source>%1 is as at first</source>
        <translation>%1 は最初の値です</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>kuramori::SettingRow</name>
    <message>
        <source>Back to the default: %1</source>
        <translation>既定値に戻す: %1</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>次回の起動から有効です。</translation>
    </message>
    <message>
        <source>The environment of this process says otherwise than the file, and wins.</source>
        <translation>このプロセスの環境変数がファイルより優先されています。</translation>
    </message>
    <message>
        <source>--set on the command line of this process says so, and wins over the file.</source>
        <translation>このプロセスのコマンドラインの --set がファイルより優先されています。</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>既定値: %1</translation>
    </message>
</context>
<context>
    <name>kuramori::SettingsDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>この言葉を含む設定はありません。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を探す</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>保存先: %1</translation>
    </message>
</context>
<context>
    <name>kuramori::SideBySideModel</name>
    <message>
        <source>Fact</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>カバー</translation>
    </message>
</context>
<context>
    <name>kuramori::SideCarDialog</name>
    <message>
        <source>&amp;Replace side-cars that others wrote, too</source>
        <translation>他者が書いた付属ファイルも置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Write side-cars</source>
        <translation>付属ファイルを書き込む</translation>
    </message>
    <message>
        <source>A side-car beside a book says what is known of it, so that the library can be read without this program. Nothing is written into folders where nobody has allowed it (panel Folders), or beside audio that may be what is being seeded.</source>
        <translation>本の隣の付属ファイルには、その本について分かっていることが書かれ、このプログラムがなくてもライブラリを読めます。許可されていないフォルダー（「フォルダー」パネル）や、シード中かもしれない音声の隣には何も書き込みません。</translation>
    </message>
    <message>
        <source>State of the work</source>
        <translation>作業の状態</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>書き込む(&amp;W)</translation>
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
        <translation>両方</translation>
    </message>
    <message>
        <source>Form of the side-cars</source>
        <translation>付属ファイルの形式</translation>
    </message>
    <message>
        <source>The old ones go to the bin of the folder, and what they say of the books counts no longer. Taking the run back brings them back.</source>
        <translation>古いものはフォルダーのごみ箱へ移り、その内容は使われなくなります。実行を取り消すと元に戻ります。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Take the last run &amp;back</source>
        <translation>前回の実行を取り消す(&amp;B)</translation>
    </message>
    <message>
        <source>Take away what was written last, and bring back what lay there, where nobody has changed it since</source>
        <translation>最後に書き込んだものを取り除き、その後変更されていなければ元のものを戻します</translation>
    </message>
    <message>
        <source>Side-cars</source>
        <translation>付属ファイル</translation>
    </message>
    <message>
        <source>Looking at the folders …</source>
        <translation>フォルダーを調べています…</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Side-cars taken back: %1 of %2.</source>
        <translation>取り消した付属ファイル: %2 件中 %1 件。</translation>
    </message>
    <message>
        <source>Side-cars to write: %1. Up to date: %2. Not written: %3.</source>
        <translation>書き込む付属ファイル: %1。最新: %2。書き込まない: %3。</translation>
    </message>
    <message>
        <source>Side-cars written: %1. Up to date: %2. Not written: %3.</source>
        <translation>書き込んだ付属ファイル: %1。最新: %2。書き込まなかった: %3。</translation>
    </message>
</context>
<context>
    <name>kuramori::SideCarModel</name>
    <message>
        <source>Book</source>
        <translation>本</translation>
    </message>
    <message>
        <source>Side-car</source>
        <translation>付属ファイル</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>kuramori::SnapshotTableModel</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>順位差</translation>
    </message>
    <message>
        <source>Position before</source>
        <translation>前の順位</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Score change</source>
        <translation>スコアの変化</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Members change</source>
        <translation>メンバーの変化</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>人気</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>投票数</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消えた</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変化なし</translation>
    </message>
</context>
<context>
    <name>kuramori::SnapshotsPanel</name>
    <message>
        <source>Works of the snapshot</source>
        <translation>スナップショットの作品</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>&amp;Filter the snapshot</source>
        <translation>スナップショットを絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>Find works of the snapshot by their titles in any language</source>
        <translation>スナップショットの作品をどの言語のタイトルでも探します</translation>
    </message>
    <message>
        <source>&amp;Compare two days</source>
        <translation>二つの日を比較(&amp;C)</translation>
    </message>
    <message>
        <source>Show what changed in the list since another day</source>
        <translation>別の日からリストで変わったことを表示します</translation>
    </message>
    <message>
        <source>Show in the &amp;library</source>
        <translation>ライブラリで表示(&amp;L)</translation>
    </message>
    <message>
        <source>Show the current work of the snapshot in the library, with all that is known of it</source>
        <translation>スナップショットの選んだ作品を、わかっていることすべてとともにライブラリで表示します</translation>
    </message>
    <message>
        <source>C&amp;opy works</source>
        <translation>作品をコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the selected works of the snapshot, for a table or a text</source>
        <translation>スナップショットの選んだ作品を、表や文書用にコピーします</translation>
    </message>
    <message>
        <source>Show &amp;all works</source>
        <translation>すべての作品を表示(&amp;A)</translation>
    </message>
    <message>
        <source>Show c&amp;hanged works</source>
        <translation>変わった作品を表示(&amp;H)</translation>
    </message>
    <message>
        <source>Show &amp;new works</source>
        <translation>新しい作品を表示(&amp;N)</translation>
    </message>
    <message>
        <source>Show works that are &amp;gone</source>
        <translation>消えた作品を表示(&amp;G)</translation>
    </message>
    <message>
        <source>Show all works of the snapshot, and those that are gone since the other day</source>
        <translation>スナップショットのすべての作品と、もう一方の日から消えた作品を表示します</translation>
    </message>
    <message>
        <source>Show the works whose position, score or members changed since the other day</source>
        <translation>もう一方の日から順位、スコア、メンバーが変わった作品を表示します</translation>
    </message>
    <message>
        <source>Show the works that came into the list since the other day</source>
        <translation>もう一方の日からリストに加わった作品を表示します</translation>
    </message>
    <message>
        <source>Show the works that left the list since the other day</source>
        <translation>もう一方の日からリストを離れた作品を表示します</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>リストなし</translation>
    </message>
    <message>
        <source>Day of the snapshot</source>
        <translation>スナップショットの日</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>日なし</translation>
    </message>
    <message>
        <source>Day to compare with</source>
        <translation>比較する日</translation>
    </message>
    <message>
        <source>No other day</source>
        <translation>ほかの日なし</translation>
    </message>
    <message>
        <source>Works shown</source>
        <translation>表示する作品</translation>
    </message>
    <message>
        <source>All works</source>
        <translation>すべての作品</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消えた</translation>
    </message>
    <message>
        <source>Snapshot tools</source>
        <translation>スナップショットツール</translation>
    </message>
    <message>
        <source>Filter by title, in any language</source>
        <translation>タイトルで絞り込む(どの言語でも)</translation>
    </message>
    <message>
        <source>Filter by title</source>
        <translation>タイトルで絞り込む</translation>
    </message>
    <message>
        <source>No snapshot yet</source>
        <translation>スナップショットはまだありません</translation>
    </message>
    <message>
        <source>A snapshot keeps how a list stands on a day. With those of two days this panel shows what came, went and moved.</source>
        <translation>スナップショットは、ある日のリストの様子を記録します。二日分あれば、増えたもの、消えたもの、動いたものをここに表示します。</translation>
    </message>
    <message>
        <source>Nothing has such a title</source>
        <translation>そのようなタイトルはありません</translation>
    </message>
    <message>
        <source>Of the works shown here, none has a title with all these words.</source>
        <translation>ここに表示した作品に、これらの語をすべて含むタイトルはありません。</translation>
    </message>
    <message>
        <source>No such works</source>
        <translation>該当する作品なし</translation>
    </message>
    <message>
        <source>Beside the other day, no work of this snapshot is as you asked for.</source>
        <translation>もう一方の日と比べて、条件に合う作品はこのスナップショットにありません。</translation>
    </message>
    <message>
        <source>Fo&amp;llow it</source>
        <translation>フォローする(&amp;L)</translation>
    </message>
    <message>
        <source>Miss what belongs to the current work of the snapshot, its sequels above all; undo takes it back</source>
        <translation>スナップショットの選択中の作品の関連作品、特に続編を不足とみなす。元に戻すで取り消せます</translation>
    </message>
</context>
<context>
    <name>kuramori::SortChoice</name>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>大きい順</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>小さい順</translation>
    </message>
    <message>
        <source>Turn the order around</source>
        <translation>順序を逆にする</translation>
    </message>
</context>
<context>
    <name>kuramori::SourceTests</name>
    <message>
        <source>%1 was not asked, because its work is paused. Let it go on, then test again.</source>
        <translation>%1 の作業は一時停止中のため、問い合わせませんでした。再開してからもう一度テストしてください。</translation>
    </message>
    <message>
        <source>%1 is being tested …</source>
        <translation>%1 をテスト中…</translation>
    </message>
    <message>
        <source>The test of %1 takes long: it stands in the Queue.</source>
        <translation>%1 のテストに時間がかかっています: キューにあります。</translation>
    </message>
</context>
<context>
    <name>kuramori::SpellingTableModel</name>
    <message>
        <source>the same as %1</source>
        <translation>%1 と同じ</translation>
    </message>
    <message>
        <source>not the same as %1</source>
        <translation>%1 とは別</translation>
    </message>
    <message>
        <source>a pen name of %1</source>
        <translation>%1 の筆名</translation>
    </message>
    <message>
        <source>has the pen name %1</source>
        <translation>筆名は %1</translation>
    </message>
    <message>
        <source>The name shown</source>
        <translation>表示される名前</translation>
    </message>
    <message>
        <source>The rules found it alike</source>
        <translation>規則により同じと判断</translation>
    </message>
    <message>
        <source>You said on %1: %2</source>
        <translation>%1 に指定: %2</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>表記</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>冊数</translation>
    </message>
    <message>
        <source>Why it is theirs</source>
        <translation>この人物とする理由</translation>
    </message>
</context>
<context>
    <name>kuramori::StatusLine</name>
    <message>
        <source>State of the work</source>
        <translation>作業の状態</translation>
    </message>
    <message>
        <source>%1 rests until %2</source>
        <translation>%1 は %2 まで休止</translation>
    </message>
    <message>
        <source>%1 is being tried again</source>
        <translation>%1 を再試行中</translation>
    </message>
    <message>
        <source>Paused, %1 waiting</source>
        <translation>一時停止中、待機 %1</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>作業はありません</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>実行中 %1、待機 %2</translation>
    </message>
    <message>
        <source>, paused: %1</source>
        <translation>、一時停止: %1</translation>
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
        <translation>あり</translation>
    </message>
    <message>
        <source>Files missing</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>欠巻</translation>
    </message>
    <message>
        <source>Gap, ignored</source>
        <translation>欠巻（無視）</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>巻</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Narrators</source>
        <translation>朗読者</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>発売予定</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>欲しい</translation>
    </message>
    <message>
        <source>pushed</source>
        <translation>加点</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定</translation>
    </message>
</context>
<context>
    <name>kuramori::WantedPane</name>
    <message>
        <source>%1, by %2</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>day of release not known</source>
        <translation>発売日不明</translation>
    </message>
    <message>
        <source>released: %1</source>
        <translation>発売: %1</translation>
    </message>
    <message>
        <source>recordings: %1</source>
        <translation>録音: %1</translation>
    </message>
    <message>
        <source>told by %1, last on %2</source>
        <translation>情報源: %1(最終 %2)</translation>
    </message>
    <message>
        <source>At this place your library has &quot;%1&quot;.</source>
        <translation>ライブラリのこの位置には「%1」があります。</translation>
    </message>
    <message>
        <source>Recordings are known, in other languages than those of your books.</source>
        <translation>録音はありますが、お持ちの本とは別の言語です。</translation>
    </message>
    <message>
        <source>Another book stands here according to %1.</source>
        <translation>%1 によると、ここには別の本があります。</translation>
    </message>
    <message>
        <source>What the score is made of</source>
        <translation>点数の内訳</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>満点</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>episodes: %1</source>
        <translation>話数：%1</translation>
    </message>
    <message>
        <source>minutes each: %1</source>
        <translation>1話の長さ：%1 分</translation>
    </message>
</context>
<context>
    <name>kuramori::WantedPanel</name>
    <message>
        <source>&amp;Filter what is wanted</source>
        <translation>欲しい本を絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>Find entries by book, series or author</source>
        <translation>本・シリーズ・著者で項目を探す</translation>
    </message>
    <message>
        <source>&amp;Look up again</source>
        <translation>もう一度調べる(&amp;L)</translation>
    </message>
    <message>
        <source>Ask the services anew about the series of the selected entries</source>
        <translation>選択した項目のシリーズをサービスに問い合わせ直す</translation>
    </message>
    <message>
        <source>Look up &amp;all series</source>
        <translation>すべてのシリーズを調べる(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Want it</source>
        <translation>欲しい(&amp;W)</translation>
    </message>
    <message>
        <source>Say that the selected entries are wanted, or no longer</source>
        <translation>選択した項目を「欲しい」にする、または取り消す</translation>
    </message>
    <message>
        <source>&amp;Ignore it</source>
        <translation>無視する(&amp;I)</translation>
    </message>
    <message>
        <source>Do not count the selected volumes as missing, or count them again</source>
        <translation>選択した巻を不足として数えない、または再び数える</translation>
    </message>
    <message>
        <source>&amp;Pin it</source>
        <translation>固定する(&amp;P)</translation>
    </message>
    <message>
        <source>Keep the selected entries on top, whatever their score, or no longer</source>
        <translation>点数にかかわらず選択した項目を一番上に置く、または戻す</translation>
    </message>
    <message>
        <source>P&amp;ush it</source>
        <translation>加点する(&amp;U)</translation>
    </message>
    <message>
        <source>Give the selected entries ten points more, or take them back</source>
        <translation>選択した項目に 10 点加算する、または取り消す</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>欲しい</translation>
    </message>
    <message>
        <source>Entries shown</source>
        <translation>表示する項目</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>発売予定</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>番外</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>All that are not here</source>
        <translation>手元にないものすべて</translation>
    </message>
    <message>
        <source>Tools of the wanted list</source>
        <translation>欲しい本のツール</translation>
    </message>
    <message>
        <source>Tools for the selected entries</source>
        <translation>選択した項目のツール</translation>
    </message>
    <message>
        <source>Nobody has been asked yet</source>
        <translation>まだ問い合わせていません</translation>
    </message>
    <message>
        <source>No series was found for sure</source>
        <translation>確実に一致するシリーズはありません</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>何もありません</translation>
    </message>
    <message>
        <source>Of the series that are known, no entry is of the kind that you chose.</source>
        <translation>分かっているシリーズに、選んだ種類の項目はありません。</translation>
    </message>
    <message>
        <source>No entry is called that</source>
        <translation>該当する項目はありません</translation>
    </message>
    <message>
        <source>All words must occur in the book, its series or its authors. Case and accents do not matter.</source>
        <translation>すべての語が本・シリーズ・著者のいずれかに含まれる必要があります。大文字小文字とアクセントは区別しません。</translation>
    </message>
    <message>
        <source>%1 in %2 series</source>
        <translation>%2 シリーズ中 %1 件</translation>
    </message>
    <message>
        <source>I &amp;have it</source>
        <translation>持っている(&amp;H)</translation>
    </message>
    <message>
        <source>Say that the selected anime are here; undo takes it back</source>
        <translation>選択したアニメを持っていることにする。元に戻すで取り消せます</translation>
    </message>
    <message>
        <source>Ask the services about all series of the library and the anime that you follow</source>
        <translation>ライブラリのすべてのシリーズとフォロー中のアニメについてサービスに問い合わせる</translation>
    </message>
    <message>
        <source>Filter by title, series or author</source>
        <translation>タイトル、シリーズ、著者で絞り込む</translation>
    </message>
    <message>
        <source>Books or anime</source>
        <translation>書籍またはアニメ</translation>
    </message>
    <message>
        <source>Books and anime</source>
        <translation>書籍とアニメ</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>書籍</translation>
    </message>
    <message>
        <source>Anime</source>
        <translation>アニメ</translation>
    </message>
    <message>
        <source>What is missing from your series, the services for metadata know. They are asked each night about some of them, or now about all. Hardcover, which knows most, wants a key of yours: see the settings. Of anime that you follow in the library, AniList is asked.</source>
        <translation>シリーズに欠けているものはメタデータのサービスが知っています。毎晩一部について、または今すべてについて問い合わせます。最も詳しい Hardcover にはキーが必要です（設定を参照）。ライブラリでフォローしているアニメは AniList に問い合わせます。</translation>
    </message>
    <message>
        <source>&amp;Recordings …</source>
        <translation>録音(&amp;R)…</translation>
    </message>
    <message>
        <source>See which recordings there are of the selected volume, and choose the one you want</source>
        <translation>選択した巻の録音を一覧し、求めるものを選びます</translation>
    </message>
    <message>
        <source>A list of a service counts when at least two of your volumes stand in it at their places, or one has an ASIN or ISBN of it. The panel Series shows what was found besides, and takes your word on it.</source>
        <translation>サービスのリストは、手元の巻が二つ以上その位置に載っているか、一つが同じ ASIN か ISBN を持つ場合に使われます。ほかに見つかったものは「シリーズ」パネルに表示され、そこで指定できます。</translation>
    </message>
</context>
<context>
    <name>kuramori::WantedTableModel</name>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>発売</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>kuramori::WelcomeDialog</name>
    <message>
        <source>Welcome to Kuramori</source>
        <translation>Kuramori へようこそ</translation>
    </message>
    <message>
        <source>Icon of Kuramori</source>
        <translation>Kuramori のアイコン</translation>
    </message>
    <message>
        <source>Keeper of the storehouse: it knows what your library holds, what it lacks, and keeps it complete.</source>
        <translation>蔵の番人: ライブラリにあるもの、足りないものを知り、いつも揃った状態に保ちます。</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Fixed by how Kuramori was started</source>
        <translation>Kuramori の起動方法で固定されています</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>見て回る</translation>
    </message>
    <message>
        <source>Opens a second window with a recording of real anime lists. It needs no network and leaves nothing behind.</source>
        <translation>本物のアニメリストの記録を別のウィンドウで開きます。ネットワークは不要で、何も残しません。</translation>
    </message>
    <message>
        <source>&amp;Look around</source>
        <translation>見て回る(&amp;L)</translation>
    </message>
    <message>
        <source>Bring my setup</source>
        <translation>設定を持ち込む</translation>
    </message>
    <message>
        <source>Begin with a backup of Kuramori. Audiobookshelf, download clients and indexers follow.</source>
        <translation>Kuramori のバックアップから始められます。Audiobookshelf、ダウンローダー、インデクサーは今後対応します。</translation>
    </message>
    <message>
        <source>&amp;Bring my setup…</source>
        <translation>設定を持ち込む(&amp;B)…</translation>
    </message>
    <message>
        <source>Start fresh</source>
        <translation>新しく始める</translation>
    </message>
    <message>
        <source>Opens the window with an empty library. Nothing is read from anywhere until you ask for it.</source>
        <translation>空のライブラリでウィンドウを開きます。指示するまでどこからも読み込みません。</translation>
    </message>
    <message>
        <source>&amp;Start fresh</source>
        <translation>新しく始める(&amp;S)</translation>
    </message>
    <message>
        <source>The sample opens in a window of its own, in a moment. Nothing of it touches your profile; this page waits for you.</source>
        <translation>まもなくサンプルが別のウィンドウで開きます。プロファイルには何も影響せず、このページはそのまま待っています。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Backups of Kuramori (*.sqlite)</source>
        <translation>Kuramori のバックアップ (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reading the backup through…</source>
        <translation>バックアップを確認しています…</translation>
    </message>
</context>
<context>
    <name>kuramori::WorkSearch</name>
    <message>
        <source>Find a work</source>
        <translation>作品を探す</translation>
    </message>
    <message>
        <source>Works found</source>
        <translation>見つかった作品</translation>
    </message>
    <message>
        <source>Use it as the library&apos;s &amp;filter</source>
        <translation>ライブラリのフィルターにする(&amp;F)</translation>
    </message>
    <message>
        <source>Try fewer words, another spelling, or the original title. As a filter it also catches works that come later.</source>
        <translation>語を減らす、別の綴りにする、原題を使うなどしてみてください。フィルターにすると、後から来る作品も対象になります。</translation>
    </message>
    <message>
        <source>There are no works yet</source>
        <translation>作品はまだありません</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Title, author, narrator or series</source>
        <translation>タイトル、著者、朗読者、シリーズ</translation>
    </message>
    <message>
        <source>Enter opens it, Ctrl+Enter filters its panel, Esc closes</source>
        <translation>Enter で開く、Ctrl+Enter でパネルを絞り込む、Esc で閉じる</translation>
    </message>
    <message>
        <source>Type what you know of it</source>
        <translation>分かっている部分を入力してください</translation>
    </message>
    <message>
        <source>Titles in any language, authors, narrators and series all count, in any order. Beginnings of words will do; case, accents and a slip of the finger do not matter.</source>
        <translation>あらゆる言語のタイトル、著者、朗読者、シリーズを、順序を問わず検索します。単語の先頭だけでも構いません。大文字・小文字、アクセント記号、打ち間違いは問いません。</translation>
    </message>
    <message>
        <source>Nothing has such a name</source>
        <translation>その名前のものはありません</translation>
    </message>
    <message>
        <source>Add a folder with audiobooks or take snapshots; what they hold is found here at once.</source>
        <translation>オーディオブックのフォルダーを追加するか、スナップショットを取得してください。内容はすぐにここで検索できます。</translation>
    </message>
    <message>
        <source>The first %1: type more to narrow it down</source>
        <translation>最初の %1 件: さらに入力して絞り込んでください</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>見つかった件数: %1</translation>
    </message>
</context>
<context>
    <name>kuramori::WorkSearchModel</name>
    <message>
        <source>%1, also called %2</source>
        <translation>%1 (別名 %2)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>シーズン</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Books: %1</source>
        <translation>本: %1</translation>
    </message>
    <message>
        <source>Audiobooks</source>
        <translation>オーディオブック</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Anime</source>
        <translation>アニメ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>kuramori::WriteBackDialog</name>
    <message>
        <source>Books on this server may be &amp;changed</source>
        <translation>このサーバーの本の変更を許可する(&amp;C)</translation>
    </message>
    <message>
        <source>Write back to %1</source>
        <translation>%1 へ書き戻す</translation>
    </message>
    <message>
        <source>What is known here of books that are whole on both sides, beside the word of the server. A field that only this side changed is written by itself; where the server said something before, or somebody changed it there, your word is asked for. Nothing known here never empties anything there.</source>
        <translation>両側に揃っている本について、こちらで分かっていることとサーバーの値を並べています。こちらだけが変えた項目は自動で書き込みます。サーバーに以前から値がある場合や、サーバー側で変更された場合は判断を求めます。こちらで不明な項目がサーバーの値を消すことはありません。</translation>
    </message>
    <message>
        <source>State of the plan</source>
        <translation>計画の状態</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>Write all fields with a check mark, and read back what became of them</source>
        <translation>チェックの付いた項目をすべて書き込み、結果を読み返します</translation>
    </message>
    <message>
        <source>Fields to be written</source>
        <translation>書き込む項目</translation>
    </message>
    <message>
        <source>Send &amp;mine</source>
        <translation>こちらを送る(&amp;M)</translation>
    </message>
    <message>
        <source>What is known here goes to the server (M in the table)</source>
        <translation>こちらの値をサーバーへ送ります (表では M)</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>サーバー側を残す(&amp;T)</translation>
    </message>
    <message>
        <source>The server&apos;s word holds here, too, whatever anybody else says (T in the table)</source>
        <translation>ほかの情報源にかかわらず、サーバーの値をこちらでも採ります (表では T)</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>そのまま(&amp;L)</translation>
    </message>
    <message>
        <source>Neither, as long as both sides stay as they are (L in the table)</source>
        <translation>両側が変わらない限り何もしません (表では L)</translation>
    </message>
    <message>
        <source>Compare &amp;again</source>
        <translation>もう一度比較(&amp;A)</translation>
    </message>
    <message>
        <source>Take the last run &amp;back</source>
        <translation>前回の実行を取り消す(&amp;B)</translation>
    </message>
    <message>
        <source>Write back what stood there before, where nobody has changed it since</source>
        <translation>その後変更されていない項目を、以前の値に戻します</translation>
    </message>
    <message>
        <source>Nothing to write: what is known here of the books on %1 stands there, too.</source>
        <translation>書き込むものはありません。%1 の本についてこちらで分かっていることは、サーバーにもあります。</translation>
    </message>
    <message>
        <source>It waits: %1</source>
        <translation>待機中: %1</translation>
    </message>
    <message>
        <source>Comparing with the server …</source>
        <translation>サーバーと比較中…</translation>
    </message>
    <message>
        <source>Writing, and reading back …</source>
        <translation>書き込みと読み返し中…</translation>
    </message>
    <message>
        <source>Fields to send: %1. To keep as the server has them: %2. Waiting for your word: %3.</source>
        <translation>送る項目: %1。サーバーの値を残す項目: %2。判断待ち: %3。</translation>
    </message>
</context>
<context>
    <name>kuramori::WritePlanModel</name>
    <message>
        <source>Book</source>
        <translation>本</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>サーバー側</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>こちら</translation>
    </message>
    <message>
        <source>Written last</source>
        <translation>前回書き込んだ値</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
    </message>
</context>
</TS>
