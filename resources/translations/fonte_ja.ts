<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- No native speaker has reviewed this translation yet. -->
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Draw a few letters; Fonte draws the rest, in the same style, as outlines a designer would keep.</source>
        <translation>いくつかの文字を描いてください。残りは Fonte が同じスタイルで、デザイナーがそのまま使えるアウトラインとして描きます。</translation>
    </message>
    <message>
        <source>Everything happens on this computer. What Fonte draws from your letters is yours.</source>
        <translation>すべてはこのコンピューター上で行われます。あなたの文字をもとに Fonte が描いたものは、あなたのものです。</translation>
    </message>
    <message>
        <source>Apache-2.0. Qt is used under the LGPL 3.</source>
        <translation>Apache-2.0。Qt は LGPL 3 に基づいて使用しています。</translation>
    </message>
</context>
<context>
    <name>AcceptAbove</name>
    <message>
        <source>Accept all above</source>
        <translation>一致度を決めてまとめて採用</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Least agreement</source>
        <translation>一致度の下限</translation>
    </message>
    <message>
        <source>What would be accepted</source>
        <translation>採用されるもの</translation>
    </message>
    <message>
        <source>Accept what agrees by at least</source>
        <translation>採用する一致度の下限</translation>
    </message>
    <message numerus="yes">
        <source>%n glyphs are accepted</source>
        <translation>
            <numerusform>%n 個のグリフを採用します</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} stay undecided.</source>
        <translation>{0}。{1} 個は未決定のままです。</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n glyphs</source>
        <translation>
            <numerusform>%n 個のグリフを採用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Save as a &amp;new designspace…</source>
        <translation>新しいデザインスペースとして保存(&amp;N)…</translation>
    </message>
    <message>
        <source>D&amp;raw it</source>
        <translation>描く(&amp;R)</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>&amp;Re-roll</source>
        <translation>描き直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>&amp;Steps of undo…</source>
        <translation>操作の履歴(&amp;S)…</translation>
    </message>
    <message>
        <source>All that was done, by name; a click goes back to it or forward</source>
        <translation>行ったすべての操作の一覧。クリックするとその時点に戻るか進みます</translation>
    </message>
    <message>
        <source>&amp;Copy glyph as SVG</source>
        <translation>グリフを SVG としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the outline to the clipboard</source>
        <translation>アウトラインをクリップボードにコピーします</translation>
    </message>
    <message>
        <source>&amp;Paste an outline</source>
        <translation>アウトラインを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>SVG from the clipboard, into this glyph or as a missing one</source>
        <translation>クリップボードの SVG をこのグリフに、または未作成のグリフとして貼り付けます</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>All cells of the overview, or all points of the glyph under review</source>
        <translation>一覧のすべてのセル、またはレビュー中のグリフのすべての点</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Search by character, name or U+XXXX</source>
        <translation>文字、名前、U+XXXX で検索します</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a UFO, Glyphs, TTF or OTF file</source>
        <translation>UFO、Glyphs、TTF、OTF ファイルを開きます</translation>
    </message>
    <message>
        <source>Open a UFO &amp;folder…</source>
        <translation>UFO フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a UFO as a folder, in the dialog of your desktop</source>
        <translation>デスクトップのダイアログで UFO をフォルダーとして選びます</translation>
    </message>
    <message>
        <source>Open the e&amp;xample</source>
        <translation>サンプルを開く(&amp;X)</translation>
    </message>
    <message>
        <source>Open a font that has been begun</source>
        <translation>描きかけのフォントを開きます</translation>
    </message>
    <message>
        <source>Re&amp;load from disk</source>
        <translation>ディスクから読み直す(&amp;L)</translation>
    </message>
    <message>
        <source>Read the font again; the review stays</source>
        <translation>フォントを読み直します。レビューは残ります</translation>
    </message>
    <message>
        <source>Open in my e&amp;ditor</source>
        <translation>自分のエディターで開く(&amp;D)</translation>
    </message>
    <message>
        <source>What you save there comes back by itself, and the review stays</source>
        <translation>そこで保存した内容は自動的に戻り、レビューは残ります</translation>
    </message>
    <message>
        <source>Start the re&amp;view afresh…</source>
        <translation>レビューを最初から始める(&amp;V)…</translation>
    </message>
    <message>
        <source>Put what was generated and decided aside, and begin again</source>
        <translation>生成・決定したものを脇に置き、最初から始めます</translation>
    </message>
    <message>
        <source>N&amp;ame the font…</source>
        <translation>フォントに名前を付ける(&amp;A)…</translation>
    </message>
    <message>
        <source>Name a font that began with a style word</source>
        <translation>スタイル語から始めたフォントに名前を付けます</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>The accepted glyphs to where they were saved last; the first time you are asked</source>
        <translation>採用したグリフを前回と同じ場所に保存します。初回は場所をたずねます</translation>
    </message>
    <message>
        <source>Save as a &amp;new UFO…</source>
        <translation>新しい UFO として保存(&amp;N)…</translation>
    </message>
    <message>
        <source>All of your font and the accepted glyphs, in a new file</source>
        <translation>フォント全体と採用したグリフを新しいファイルに保存します</translation>
    </message>
    <message>
        <source>Save into a la&amp;yer of the source</source>
        <translation>元ファイルのレイヤーに保存(&amp;Y)</translation>
    </message>
    <message>
        <source>The accepted glyphs into layer fonte.generated; nothing else changes</source>
        <translation>採用したグリフをレイヤー fonte.generated に保存します。ほかは何も変わりません</translation>
    </message>
    <message>
        <source>Save into the source i&amp;tself…</source>
        <translation>元ファイル自体に保存(&amp;T)…</translation>
    </message>
    <message>
        <source>The accepted glyphs into your UFO, after a backup of all of it</source>
        <translation>全体をバックアップしてから、採用したグリフをあなたの UFO に保存します</translation>
    </message>
    <message>
        <source>Show &amp;backups</source>
        <translation>バックアップを表示(&amp;B)</translation>
    </message>
    <message>
        <source>The folder with your fonts as they were before Fonte wrote into them</source>
        <translation>Fonte が書き込む前のフォントが入っているフォルダー</translation>
    </message>
    <message>
        <source>&amp;Export font or proof…</source>
        <translation>フォントまたはプルーフを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Compile to TTF, OTF or WOFF2, or make a proof PDF</source>
        <translation>TTF、OTF、WOFF2 にコンパイルするか、PDF のプルーフを作ります</translation>
    </message>
    <message>
        <source>Export SV&amp;G files…</source>
        <translation>SVG ファイルを書き出す(&amp;G)…</translation>
    </message>
    <message>
        <source>One SVG file a glyph</source>
        <translation>グリフごとに SVG ファイルを 1 つ</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>レポート(&amp;P)…</translation>
    </message>
    <message>
        <source>Which glyphs were drawn by whom, from what, to publish with the font</source>
        <translation>どのグリフを誰が何をもとに描いたか。フォントとともに公開するためのもの</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>設定(&amp;I)…</translation>
    </message>
    <message>
        <source>Model, threads, colours</source>
        <translation>モデル、スレッド、色、言語</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>モデル(&amp;M)…</translation>
    </message>
    <message>
        <source>Which networks there are; add another</source>
        <translation>どのネットワークがあるかを表示し、追加します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>F&amp;ont</source>
        <translation>フォント(&amp;O)</translation>
    </message>
    <message>
        <source>Font &amp;info…</source>
        <translation>フォント情報(&amp;I)…</translation>
    </message>
    <message>
        <source>Names, heights, glyphs and masters, and what Fonte takes from them</source>
        <translation>名前、高さ、グリフ、マスターと、そこから Fonte が使うもの</translation>
    </message>
    <message>
        <source>&amp;Build accents and signs…</source>
        <translation>アクセント付き文字と記号を組み立てる(&amp;B)…</translation>
    </message>
    <message>
        <source>How much of a glyph set there is, and what can be built of it</source>
        <translation>グリフセットがどこまで揃っているか、何を組み立てられるか</translation>
    </message>
    <message>
        <source>&amp;Check the font</source>
        <translation>フォントを検査(&amp;C)</translation>
    </message>
    <message>
        <source>Kinks, overlaps, stems and more, each a click away</source>
        <translation>折れ、重なり、ステムなど。クリックでその場所へ移動します</translation>
    </message>
    <message>
        <source>Suggest &amp;spacing</source>
        <translation>スペーシングを提案(&amp;S)</translation>
    </message>
    <message>
        <source>Side bearings by the rhythm of H O n o, each for you to decide</source>
        <translation>H O n o のリズムに合わせたサイドベアリング。ひとつずつ決められます</translation>
    </message>
    <message>
        <source>Suggest &amp;kerning</source>
        <translation>カーニングを提案(&amp;K)</translation>
    </message>
    <message>
        <source>Pairs that you would probably kern, each for you to decide</source>
        <translation>おそらくカーニングするペア。ひとつずつ決められます</translation>
    </message>
    <message>
        <source>&amp;Glyph</source>
        <translation>グリフ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>Draw what the sidebar asks for</source>
        <translation>サイドバーで指定したものを描きます</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>中止(&amp;C)</translation>
    </message>
    <message>
        <source>Stop now and keep what is finished</source>
        <translation>ここで止め、できたものは残します</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>採用(&amp;A)</translation>
    </message>
    <message>
        <source>Take the selected glyphs into the font (A)</source>
        <translation>選択したグリフをフォントに入れます (A)</translation>
    </message>
    <message>
        <source>Accept a&amp;ll generated</source>
        <translation>生成したものをすべて採用(&amp;L)</translation>
    </message>
    <message>
        <source>Accept all a&amp;bove…</source>
        <translation>一致度を決めてまとめて採用(&amp;B)…</translation>
    </message>
    <message>
        <source>Accept undecided glyphs from an agreement on, after a look at them</source>
        <translation>未決定のグリフのうち一定以上の一致度のものを、確認してから採用します</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>却下(&amp;J)</translation>
    </message>
    <message>
        <source>Leave the selected glyphs out (X)</source>
        <translation>選択したグリフを使わないことにします (X)</translation>
    </message>
    <message>
        <source>Compare with its &amp;kin…</source>
        <translation>仲間と比べる(&amp;K)…</translation>
    </message>
    <message>
        <source>All candidates of the glyphs that share strokes with this one</source>
        <translation>このグリフと同じストロークをもつグリフの候補すべて</translation>
    </message>
    <message>
        <source>Draw the selected glyphs again, differently (R)</source>
        <translation>選択したグリフを別の形に描き直します (R)</translation>
    </message>
    <message>
        <source>Re-roll all like t&amp;his</source>
        <translation>似たものをすべて描き直す(&amp;H)</translation>
    </message>
    <message>
        <source>Draw again what shares its strokes and is undecided: for b also d, p, q, g</source>
        <translation>ストロークを共有する未決定のものを描き直します。b なら d、p、q、g も</translation>
    </message>
    <message>
        <source>Re-roll all &amp;undecided</source>
        <translation>未決定のものをすべて描き直す(&amp;U)</translation>
    </message>
    <message>
        <source>Draw everything again that is neither accepted nor rejected</source>
        <translation>採用も却下もしていないものをすべて描き直します</translation>
    </message>
    <message>
        <source>Learn &amp;from it, redraw the rest</source>
        <translation>これを手本に残りを描き直す(&amp;F)</translation>
    </message>
    <message>
        <source>Accept this glyph, show it to the network, and draw the undecided ones again</source>
        <translation>このグリフを採用してネットワークに見せ、未決定のものを描き直します</translation>
    </message>
    <message>
        <source>What should I &amp;draw next?</source>
        <translation>次に何を描けばよいか(&amp;D)</translation>
    </message>
    <message>
        <source>Go to the glyph that would tell Fonte most if you drew it yourself</source>
        <translation>自分で描くと Fonte に最も多くを伝えられるグリフへ移動します</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Fonte</source>
        <translation>Fonte について(&amp;A)</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>アウトライン(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Edit a copy</source>
        <translation>コピーを編集(&amp;E)</translation>
    </message>
    <message>
        <source>Change a glyph of your own here; what you drew stays until you save</source>
        <translation>自分で描いたグリフをここで編集します。元の絵は保存するまでそのままです</translation>
    </message>
    <message>
        <source>Make &amp;smooth</source>
        <translation>スムーズにする(&amp;S)</translation>
    </message>
    <message>
        <source>Turn the handles of selected points into one line</source>
        <translation>選択した点のハンドルを一直線にします</translation>
    </message>
    <message>
        <source>&amp;Line to curve, curve to line</source>
        <translation>直線を曲線に、曲線を直線に(&amp;L)</translation>
    </message>
    <message>
        <source>What lies between selected points</source>
        <translation>選択した点のあいだの部分</translation>
    </message>
    <message>
        <source>Flip left and &amp;right</source>
        <translation>左右に反転(&amp;R)</translation>
    </message>
    <message>
        <source>The contours of selected points, or all</source>
        <translation>選択した点を含むパス、またはすべて</translation>
    </message>
    <message>
        <source>Flip top and &amp;bottom</source>
        <translation>上下に反転(&amp;B)</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>左揃え</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>左右中央揃え</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>右揃え</translation>
    </message>
    <message>
        <source>Align top</source>
        <translation>上揃え</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>上下中央揃え</translation>
    </message>
    <message>
        <source>Align bottom</source>
        <translation>下揃え</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>一覧(&amp;O)</translation>
    </message>
    <message>
        <source>All glyphs</source>
        <translation>すべてのグリフ</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>レビュー(&amp;R)</translation>
    </message>
    <message>
        <source>One glyph and its candidates</source>
        <translation>1 つのグリフとその候補</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>プルーフ(&amp;P)</translation>
    </message>
    <message>
        <source>Set text in the font</source>
        <translation>このフォントで文字を組みます</translation>
    </message>
    <message>
        <source>Proof on the whole &amp;screen</source>
        <translation>プルーフを全画面で表示(&amp;S)</translation>
    </message>
    <message>
        <source>The text alone; Escape goes back, I inverts</source>
        <translation>テキストだけを表示します。Escape で戻り、I で反転します</translation>
    </message>
    <message>
        <source>Proof in &amp;white on black</source>
        <translation>プルーフを黒地に白で表示(&amp;W)</translation>
    </message>
    <message>
        <source>As type looks reversed; once more goes back</source>
        <translation>白抜きでの見え方です。もう一度で元に戻ります</translation>
    </message>
    <message>
        <source>Points and &amp;handles</source>
        <translation>点とハンドル(&amp;H)</translation>
    </message>
    <message>
        <source>Show the outline</source>
        <translation>アウトラインを表示します</translation>
    </message>
    <message>
        <source>Larger cells</source>
        <translation>セルを大きく</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>セルを小さく</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>The whole glyph in the review, cells of usual size in the overview</source>
        <translation>レビューではグリフ全体を、一覧では標準の大きさのセルを表示します</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>ライト/ダーク(&amp;D)</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Candidate {0}</source>
        <translation>候補 {0}</translation>
    </message>
    <message>
        <source>, {0} % agreement</source>
        <translation>、一致度 {0} %</translation>
    </message>
    <message>
        <source>{0} (key {1})</source>
        <translation>{0}(キー {1})</translation>
    </message>
    <message>
        <source> · edited</source>
        <translation> · 編集済み</translation>
    </message>
</context>
<context>
    <name>CandidateStrip</name>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Unreadable</source>
        <translation>読めない</translation>
    </message>
    <message>
        <source>Open contours</source>
        <translation>開いたパス</translation>
    </message>
    <message>
        <source>Missing extremes</source>
        <translation>極点の不足</translation>
    </message>
    <message>
        <source>Kinks</source>
        <translation>折れ</translation>
    </message>
    <message>
        <source>Short segments</source>
        <translation>短いセグメント</translation>
    </message>
    <message>
        <source>Nearly straight</source>
        <translation>わずかな傾き</translation>
    </message>
    <message>
        <source>Near a line</source>
        <translation>ラインからのずれ</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>ステム</translation>
    </message>
    <message>
        <source>Side bearings</source>
        <translation>サイドベアリング</translation>
    </message>
    <message>
        <source>Number of contours</source>
        <translation>パスの数</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>重なり</translation>
    </message>
    <message>
        <source>Collisions</source>
        <translation>衝突</translation>
    </message>
    <message>
        <source>Holes</source>
        <translation>すき間</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>補間</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>パスの向き</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>検出結果の種類</translation>
    </message>
    <message>
        <source>Only what Fonte drew</source>
        <translation>Fonte が描いたものだけ</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度検査</translation>
    </message>
    <message>
        <source>Close the check</source>
        <translation>検査を閉じる</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Glyph</source>
        <translation>グリフ</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n 件の検出結果</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>直すところはありません</translation>
    </message>
</context>
<context>
    <name>DrawingOptions</name>
    <message>
        <source>How adventurous</source>
        <translation>どれだけ冒険するか</translation>
    </message>
    <message>
        <source>Left: what is likeliest, the same every time. Right: more varied, riskier</source>
        <translation>左:最も確からしい形、毎回同じ。右:より多様、より冒険的</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>慎重</translation>
    </message>
    <message>
        <source>Adventurous</source>
        <translation>冒険的</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Best draws four times as long as normal, a draft takes a third of the time</source>
        <translation>最高は標準の 4 倍、下書きは 3 分の 1 の時間がかかります</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Versions of each glyph to choose from, instead of as many as it needs</source>
        <translation>必要に応じた数のかわりに、グリフごとに選べる案の数</translation>
    </message>
    <message>
        <source>as the references</source>
        <translation>参照グリフに合わせる</translation>
    </message>
    <message>
        <source>The kind of typeface; normally told from the references</source>
        <translation>書体の種類。ふつうは参照グリフからわかります</translation>
    </message>
    <message>
        <source>The same seed and settings draw the same glyphs again</source>
        <translation>同じシードと設定では同じグリフが描かれます</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>別のシード</translation>
    </message>
    <message>
        <source>Roll another seed: other versions of everything</source>
        <translation>シードを振り直します。すべて別の案になります</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Your own parts</source>
        <translation>自作のパーツ</translation>
    </message>
    <message>
        <source>Serifs, arches and bowls are those of your glyphs, point for point</source>
        <translation>セリフ、アーチ、ボウルはお手持ちのグリフと点単位で同じになります</translation>
    </message>
</context>
<context>
    <name>FamilyBench</name>
    <message>
        <source>You review {0}. What Fonte draws in it is drawn with the same points in {1}; when you save, spacing, kerning and signs follow there with values of their own.</source>
        <translation>{0} をレビューしています。Fonte がここに描くものは、{1} にも同じ点で描かれます。保存すると、スペーシング、カーニング、記号もそちらに固有の値で入ります。</translation>
    </message>
    <message>
        <source>The other masters are being drawn first…</source>
        <translation>先にほかのマスターを描いています…</translation>
    </message>
</context>
<context>
    <name>FileHandlers</name>
    <message>
        <source>Open a font</source>
        <translation>フォントを開く</translation>
    </message>
    <message>
        <source>Open a UFO folder</source>
        <translation>UFO フォルダーを開く</translation>
    </message>
    <message>
        <source>Which font editor is yours? Name its command in the settings.</source>
        <translation>お使いのフォントエディターはどれですか。設定でそのコマンドを指定してください。</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>{0} could not be started; correct its command in the settings.</source>
        <translation>{0} を起動できませんでした。設定でコマンドを直してください。</translation>
    </message>
    <message>
        <source>{0} is open in {1}; what you save there comes back by itself.</source>
        <translation>{0} を {1} で開きました。そこで保存した内容は自動的に戻ります。</translation>
    </message>
    <message>
        <source>Start the review afresh</source>
        <translation>レビューを最初から始める</translation>
    </message>
    <message>
        <source>Put all that Fonte drew and you decided aside? Your font is not touched.</source>
        <translation>Fonte が描いたものとあなたの決定をすべて脇に置きますか。フォントには触れません。</translation>
    </message>
    <message>
        <source>The review was put aside.</source>
        <translation>レビューを脇に置きました。</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>Name the font</source>
        <translation>フォントに名前を付ける</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>ファミリー名</translation>
    </message>
</context>
<context>
    <name>FitPanel</name>
    <message>
        <source>SUGGESTIONS</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Suggest spacing</source>
        <translation>スペーシングを提案</translation>
    </message>
    <message>
        <source>Show them in the line</source>
        <translation>行の中に表示</translation>
    </message>
    <message>
        <source>The line as it would be with all of them, or as it is</source>
        <translation>すべて取り入れた場合の行か、現在の行か</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Left side bearing</source>
        <translation>左サイドベアリング</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Right side bearing</source>
        <translation>右サイドベアリング</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>字幅</translation>
    </message>
    <message>
        <source>Which pair is kerned</source>
        <translation>カーニングするペア</translation>
    </message>
    <message>
        <source>The two glyphs alone, or all that are in their groups (@)</source>
        <translation>2 つのグリフだけ、またはそのグループ (@) のすべて</translation>
    </message>
    <message>
        <source>Kern</source>
        <translation>カーニング</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>ペア</translation>
    </message>
    <message>
        <source>What is in the groups</source>
        <translation>グループの中身</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Take what is selected in the list (A)</source>
        <translation>リストで選択したものを採用します (A)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Leave out what is selected in the list (X)</source>
        <translation>リストで選択したものを使わないことにします (X)</translation>
    </message>
    <message>
        <source>Accept all {0}</source>
        <translation>{0} 件すべて採用</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>スペーシング</translation>
    </message>
    <message>
        <source>Click a glyph in the line. Arrow keys move its edge, Up and Down go on.</source>
        <translation>行のグリフをクリックしてください。矢印キーで端を動かし、上下キーで次へ移ります。</translation>
    </message>
    <message>
        <source>Suggested: {0} instead of {1}</source>
        <translation>提案:{1} のかわりに {0}</translation>
    </message>
    <message>
        <source>Drawn by Fonte</source>
        <translation>Fonte が描いたもの</translation>
    </message>
    <message>
        <source>Drawn by you; spaced anew when you save</source>
        <translation>あなたが描いたもの。保存時にスペーシングが変わります</translation>
    </message>
    <message>
        <source>Drawn by you</source>
        <translation>あなたが描いたもの</translation>
    </message>
    <message>
        <source>Kerning</source>
        <translation>カーニング</translation>
    </message>
    <message>
        <source>Click between two glyphs. Left and Right kern them, Up and Down go on.</source>
        <translation>2 つのグリフのあいだをクリックしてください。左右キーでカーニングし、上下キーで次へ移ります。</translation>
    </message>
    <message>
        <source>Kerned by {0} in the feature kern of your font, which Fonte leaves alone</source>
        <translation>フォントの kern フィーチャーで {0} のカーニング済み。Fonte はこれに触れません</translation>
    </message>
    <message>
        <source>Set by you: {0}</source>
        <translation>あなたが設定:{0}</translation>
    </message>
    <message>
        <source>In your font: {0}</source>
        <translation>フォントにある値:{0}</translation>
    </message>
    <message>
        <source>Suggested: {0}. The chance that you would kern it is {1} %.</source>
        <translation>提案:{0}。あなたがカーニングする確率は {1} % です。</translation>
    </message>
    <message>
        <source>Not kerned</source>
        <translation>カーニングなし</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>もう一度提案</translation>
    </message>
    <message>
        <source>Suggest kerning</source>
        <translation>カーニングを提案</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>Glyph</source>
        <translation>グリフ</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Nothing is left to suggest.</source>
        <translation>提案はもうありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions accepted.</source>
        <translation>
            <numerusform>%n 件の提案を採用しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions left out.</source>
        <translation>
            <numerusform>%n 件の提案を却下しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>Space {0}</source>
        <translation>{0} のスペーシング</translation>
    </message>
    <message>
        <source>Kern {0}</source>
        <translation>{0} のカーニング</translation>
    </message>
    <message>
        <source>Do not kern {0}</source>
        <translation>{0} をカーニングしない</translation>
    </message>
    <message>
        <source>Refuse {0}</source>
        <translation>{0} を却下</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n 組のペア</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n glyphs</source>
        <translation>
            <numerusform>%n 個のグリフ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FontDialog</name>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation>{0} はすでにあります。置き換えますか。</translation>
    </message>
</context>
<context>
    <name>FontInfo</name>
    <message>
        <source>Font info</source>
        <translation>フォント情報</translation>
    </message>
    <message>
        <source>Heights, font units</source>
        <translation>高さ(フォント単位)</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>ほか {0} 件</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Units per em</source>
        <translation>em あたりのユニット数</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message numerus="yes">
        <source>%n in the font</source>
        <translation>
            <numerusform>フォントに %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} drawn</source>
        <translation>描画済み {0}</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>読み込めないもの {0}</translation>
    </message>
    <message>
        <source>{0} of the {1} characters that it draws</source>
        <translation>描ける {1} 字のうち {0} 字</translation>
    </message>
    <message>
        <source>nothing yet: draw some of n o H O first</source>
        <translation>まだありません。先に n o H O のいくつかを描いてください</translation>
    </message>
    <message>
        <source>Glyphs</source>
        <translation>グリフ</translation>
    </message>
    <message>
        <source>Fonte can add</source>
        <translation>Fonte が補えるもの</translation>
    </message>
    <message>
        <source>It takes the style from</source>
        <translation>スタイルの手本</translation>
    </message>
    <message>
        <source>{0} ({1} drawn)</source>
        <translation>{0}(描画済み {1})</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>マスター</translation>
    </message>
    <message>
        <source>In the font&apos;s info</source>
        <translation>フォントの情報</translation>
    </message>
    <message>
        <source>Fonte goes by</source>
        <translation>Fonte が使う値</translation>
    </message>
    <message>
        <source>Ascender</source>
        <translation>アセンダー</translation>
    </message>
    <message>
        <source>Cap height</source>
        <translation>キャップハイト</translation>
    </message>
    <message>
        <source>x-height</source>
        <translation>xハイト</translation>
    </message>
    <message>
        <source>Descender</source>
        <translation>ディセンダー</translation>
    </message>
    <message>
        <source>Italic angle</source>
        <translation>イタリック角</translation>
    </message>
</context>
<context>
    <name>FullProof</name>
    <message>
        <source>Proof</source>
        <translation>プルーフ</translation>
    </message>
    <message>
        <source>Escape goes back, I inverts</source>
        <translation>Escape で戻り、I で反転します</translation>
    </message>
</context>
<context>
    <name>GeneratePanel</name>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>描き方</translation>
    </message>
    <message>
        <source>DRAW</source>
        <translation>描くもの</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>大文字</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>小文字</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>約物</translation>
    </message>
    <message>
        <source>or these: Hamburg, a-g, ?!</source>
        <translation>または個別に:Hamburg, a-g, ?!</translation>
    </message>
    <message>
        <source>Characters to draw</source>
        <translation>描く文字</translation>
    </message>
    <message>
        <source>Only these are drawn, whatever is on above; a-g is a range</source>
        <translation>上の選択にかかわらず、これらだけを描きます。a-g は範囲です</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>選択したものだけ</translation>
    </message>
    <message>
        <source>Draw only the glyphs that are selected in the overview</source>
        <translation>一覧で選択したグリフだけを描きます</translation>
    </message>
    <message>
        <source>A TYPEFACE WHOSE n HAS</source>
        <translation>この n をもつ書体</translation>
    </message>
    <message>
        <source>Draw them (Ctrl+G)</source>
        <translation>描きます (Ctrl+G)</translation>
    </message>
    <message numerus="yes">
        <source>Draw %n again</source>
        <translation>
            <numerusform>%n 個を描き直す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Generate %n glyphs</source>
        <translation>
            <numerusform>%n 個のグリフを生成</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here is missing: what is undecided is drawn anew. Accept what you like first.</source>
        <translation>ここに足りないものはなく、未決定のものを描き直します。気に入ったものは先に採用してください。</translation>
    </message>
    <message>
        <source>What is drawn, generated or accepted stays as it is.</source>
        <translation>描いたもの、生成したもの、採用したものはそのままです。</translation>
    </message>
    <message>
        <source>Select glyphs in the overview that are not drawn yet.</source>
        <translation>一覧でまだ描かれていないグリフを選択してください。</translation>
    </message>
    <message>
        <source>Everything here is drawn or accepted already.</source>
        <translation>ここにあるものはすべて描かれているか、採用済みです。</translation>
    </message>
</context>
<context>
    <name>GenerationFoot</name>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stop now and keep the glyphs that are finished (Ctrl+.)</source>
        <translation>ここで止め、できたグリフは残します (Ctrl+.)</translation>
    </message>
    <message>
        <source>Looking at the references…</source>
        <translation>参照グリフを読んでいます…</translation>
    </message>
    <message>
        <source>{0} of {1} glyphs</source>
        <translation>{1} 個中 {0} 個のグリフ</translation>
    </message>
    <message>
        <source> · about {0} left</source>
        <translation> · 残り約 {0}</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分</translation>
    </message>
</context>
<context>
    <name>Handlers</name>
    <message numerus="yes">
        <source>%n signs</source>
        <translation>
            <numerusform>%n 個の記号</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation>{0} を使わない</translation>
    </message>
    <message>
        <source>All is decided: {0} accepted, {1} rejected.</source>
        <translation>すべて決まりました。採用 {0}、却下 {1}。</translation>
    </message>
    <message numerus="yes">
        <source>%n glyphs</source>
        <translation>
            <numerusform>%n 個のグリフ</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-roll {0}</source>
        <translation>{0} を描き直す</translation>
    </message>
    <message>
        <source>Re-roll all like {0}</source>
        <translation>{0} に似たものをすべて描き直す</translation>
    </message>
    <message>
        <source>Re-roll all undecided</source>
        <translation>未決定のものをすべて描き直す</translation>
    </message>
    <message>
        <source>{0} is among the references, as you drew it.</source>
        <translation>{0} は描いたとおりに参照グリフに入っています。</translation>
    </message>
    <message>
        <source>This model cannot be shown {0} as a reference.</source>
        <translation>このモデルには {0} を参照グリフとして見せられません。</translation>
    </message>
    <message>
        <source>Everything is drawn or accepted.</source>
        <translation>すべて描かれているか、採用済みです。</translation>
    </message>
    <message>
        <source>Draw {0} next: it would tell Fonte most about what is undecided.</source>
        <translation>次は {0} を描いてください。未決定のものについて Fonte に最も多くを伝えます。</translation>
    </message>
    <message>
        <source>Build {0}</source>
        <translation>{0} を組み立てる</translation>
    </message>
    <message numerus="yes">
        <source>Build %n signs</source>
        <translation>
            <numerusform>%n 個の記号を組み立てる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signs are built; they stand at the end and are saved with the font.</source>
        <translation>
            <numerusform>%n 個の記号を組み立てました。末尾にあり、フォントと一緒に保存されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>元に戻しました:{0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>やり直しました:{0}</translation>
    </message>
    <message numerus="yes">
        <source>Undo “{0}” takes back %n glyphs that Fonte drew. Do that?</source>
        <translation>
            <numerusform>「{0}」を元に戻すと、Fonte が描いた %n 個のグリフが取り消されます。よろしいですか。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Fonte speaks the other language when it is opened again.</source>
        <translation>Fonte を開き直すと、選んだ言語で表示されます。</translation>
    </message>
    <message>
        <source>{0} is whole.</source>
        <translation>{0} は壊れていません。</translation>
    </message>
    <message>
        <source>{0} was added; choose it in the settings.</source>
        <translation>{0} を追加しました。設定で選んでください。</translation>
    </message>
    <message>
        <source>About Fonte</source>
        <translation>Fonte について</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>from a style word</source>
        <translation>スタイル語から</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Steps of undo</source>
        <translation>操作の履歴</translation>
    </message>
    <message>
        <source>As the font was opened</source>
        <translation>フォントを開いたときの状態</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>A space: nothing is drawn in it.</source>
        <translation>スペース:何も描かれません。</translation>
    </message>
    <message>
        <source>Not drawn yet.</source>
        <translation>まだ描かれていません。</translation>
    </message>
    <message>
        <source>Drawn by you; its outline stays as it is.</source>
        <translation>あなたが描いたもの。アウトラインは変わりません。</translation>
    </message>
    <message>
        <source>Drawn by Fonte; it is yours to decide.</source>
        <translation>Fonte が描いたもの。決めるのはあなたです。</translation>
    </message>
    <message>
        <source>Accepted: it will be saved with your font.</source>
        <translation>採用:フォントと一緒に保存されます。</translation>
    </message>
    <message>
        <source>Rejected: it will not be saved.</source>
        <translation>却下:保存されません。</translation>
    </message>
    <message>
        <source>No usable drawing came out.</source>
        <translation>使える形ができませんでした。</translation>
    </message>
    <message>
        <source>A copy of what you drew: it takes its place when you save. X drops it.</source>
        <translation>あなたの絵のコピーです。保存すると元の絵と置き換わります。X でやめます。</translation>
    </message>
    <message>
        <source>Drawn by you; it gets this spacing when you save.</source>
        <translation>あなたが描いたもの。保存時にこのスペーシングになります。</translation>
    </message>
    <message>
        <source>Removing overlaps</source>
        <translation>重なりの削除:</translation>
    </message>
    <message>
        <source>Turning contours the right way round</source>
        <translation>パスの向きの修正:</translation>
    </message>
    <message>
        <source>Removing specks</source>
        <translation>ごみの削除:</translation>
    </message>
    <message>
        <source>Straightening handles</source>
        <translation>ハンドルの修正:</translation>
    </message>
    <message>
        <source>Adding points at extremes</source>
        <translation>極点の追加:</translation>
    </message>
    <message>
        <source>Removing needless points</source>
        <translation>不要な点の削除:</translation>
    </message>
    <message>
        <source>Matching the weight</source>
        <translation>太さを合わせる:</translation>
    </message>
    <message>
        <source>Aligning to the heights</source>
        <translation>高さを揃える:</translation>
    </message>
    <message>
        <source>Matching the stems</source>
        <translation>ステムを合わせる:</translation>
    </message>
    <message>
        <source>Making it symmetrical</source>
        <translation>対称にする:</translation>
    </message>
    <message>
        <source>Smoothing joins</source>
        <translation>つなぎ目を滑らかに:</translation>
    </message>
    <message>
        <source>Rounding to whole units</source>
        <translation>整数ユニットへの丸め:</translation>
    </message>
    <message>
        <source>How far it overlaps, as Fonte drew it, with the other candidates and with what is foreseen of the glyph: the more, the nearer it is likely to come to what you would draw.</source>
        <translation>Fonte が描いた形が、ほかの候補や予測された形とどれだけ重なるか。高いほど、あなたが描く形に近いと見込まれます。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Re-roll</source>
        <translation>描き直す</translation>
    </message>
    <message>
        <source>Learn from it, redraw the rest</source>
        <translation>これを手本に残りを描き直す</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>コピーを編集</translation>
    </message>
    <message>
        <source>SPACING</source>
        <translation>スペーシング</translation>
    </message>
    <message>
        <source>CLEANED UP</source>
        <translation>クリーンアップ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Left side bearing</source>
        <translation>左サイドベアリング</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Right side bearing</source>
        <translation>右サイドベアリング</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>字幅</translation>
    </message>
    <message>
        <source>Being drawn…</source>
        <translation>描いています…</translation>
    </message>
    <message>
        <source>{0} · seed {1} · {2}
learned from {3}</source>
        <translation>{0} · シード {1} · {2}
手本:{3}</translation>
    </message>
    <message>
        <source>the style word</source>
        <translation>スタイル語</translation>
    </message>
    <message>
        <source>{0} % agreement: Fonte is sure of this one.</source>
        <translation>一致度 {0} %:Fonte は確信しています。</translation>
    </message>
    <message>
        <source>{0} % agreement: look at the details.</source>
        <translation>一致度 {0} %:細部を確認してください。</translation>
    </message>
    <message>
        <source>{0} % agreement, as is usual for {1}: letters tell little of it. Look whether it fits.</source>
        <translation>一致度 {0} %。{1} としては普通です。文字からはほとんど分かりません。合うかどうか見てください。</translation>
    </message>
    <message>
        <source>{0} % agreement: Fonte is guessing here.</source>
        <translation>一致度 {0} %:Fonte の推測です。</translation>
    </message>
    <message>
        <source>Change the spacing</source>
        <translation>スペーシングを変更</translation>
    </message>
</context>
<context>
    <name>KinDialog</name>
    <message>
        <source>Compare what is like {0}</source>
        <translation>{0} に似たものを比べる</translation>
    </message>
    <message>
        <source>All of them as they are chosen</source>
        <translation>選ばれている形をすべて並べて表示</translation>
    </message>
    <message>
        <source>Accept all of them</source>
        <translation>すべて採用</translation>
    </message>
</context>
<context>
    <name>LineView</name>
    <message>
        <source>{0}, left {1}, right {2}</source>
        <translation>{0}、左 {1}、右 {2}</translation>
    </message>
    <message>
        <source>{0}, kern {1}</source>
        <translation>{0}、カーニング {1}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったフォントを開く(&amp;R)</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>{0} を読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%n built</source>
        <translation>
            <numerusform>組み立て %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>選択 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>未作成 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawn</source>
        <translation>
            <numerusform>描画済み %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n generated</source>
        <translation>
            <numerusform>生成 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>採用 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>却下 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MastersRow</name>
    <message>
        <source>Masters</source>
        <translation>マスター</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Review {0}, and have what is drawn there drawn in the others</source>
        <translation>{0} をレビューします。そこで描かれるものはほかのマスターにも描かれます</translation>
    </message>
    <message>
        <source>Review {0}</source>
        <translation>{0} をレビュー</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>レビュー中</translation>
    </message>
    <message>
        <source>Not drawn yet</source>
        <translation>まだ描かれていません</translation>
    </message>
    <message>
        <source>In the font</source>
        <translation>フォントにあり</translation>
    </message>
    <message>
        <source>Not compatible: {0}</source>
        <translation>互換性なし: {0}</translation>
    </message>
    <message>
        <source>Drawn by Fonte, with the same points</source>
        <translation>Fonte が同じ点で描いたもの</translation>
    </message>
    <message>
        <source>It could not be drawn with these points.</source>
        <translation>この点では描けませんでした。</translation>
    </message>
    <message>
        <source>Being drawn…</source>
        <translation>描いています…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Copy what a bug report needs</source>
        <translation>不具合の報告に必要な内容をコピーします</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>MetricBoxes</name>
    <message>
        <source>Stem</source>
        <translation>ステム</translation>
    </message>
    <message>
        <source>x-height</source>
        <translation>xハイト</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>字幅</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>傾き</translation>
    </message>
    <message>
        <source>How thick the stem of the n is, in units: 40 is light, 90 regular, 160 bold</source>
        <translation>n のステムの太さ(ユニット):40 は細字、90 は標準、160 は太字</translation>
    </message>
    <message>
        <source>How high the n is, in units of 1000 to the em</source>
        <translation>n の高さ(1 em = 1000 ユニット)</translation>
    </message>
    <message>
        <source>The advance width of the n, in units: 460 is narrow, 560 usual, 680 wide</source>
        <translation>n の字幅(ユニット):460 は狭い、560 は標準、680 は広い</translation>
    </message>
    <message>
        <source>How far the letters lean to the right, in degrees</source>
        <translation>文字が右へ傾く角度(度)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>自由</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Read the whole file and compare its hash</source>
        <translation>ファイル全体を読み、ハッシュを照合します</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>モデルを追加…</translation>
    </message>
    <message>
        <source>Learned from {0} fonts of {1} families</source>
        <translation>{1} ファミリー、{0} フォントから学習</translation>
    </message>
    <message>
        <source>Learned from what its maker knows</source>
        <translation>学習元は作成者のみが知っています</translation>
    </message>
    <message>
        <source>Licence: {0}; weights: {1}</source>
        <translation>ライセンス:{0}、重み:{1}</translation>
    </message>
    <message>
        <source>Draws: {0}</source>
        <translation>描ける文字:{0}</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>Models (*.zip *.onnx)</source>
        <translation>モデル (*.zip *.onnx)</translation>
    </message>
</context>
<context>
    <name>OpenFont</name>
    <message>
        <source> (and {0} more)</source>
        <translation> (ほか {0} 件)</translation>
    </message>
    <message>
        <source>{0} was read again; its glyphs are as they were.</source>
        <translation>{0} を読み直しました。グリフは変わっていません。</translation>
    </message>
    <message>
        <source>{0} was read again. You changed {1} there and here: here you see the copy, and X drops it.</source>
        <translation>{0} を読み直しました。{1} はあちらとこちらの両方で変更されています。ここに見えるのはコピーで、X でやめられます。</translation>
    </message>
    <message>
        <source>{0} was read again; from your editor came {1}.</source>
        <translation>{0} を読み直しました。エディターから届いたもの:{1}</translation>
    </message>
    <message>
        <source>Here is what you left on {0}: {1} accepted, {2} undecided.</source>
        <translation>{0} の続きです:採用 {1}、未決定 {2}。</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>{0} is not there any more.</source>
        <translation>{0} はもうありません。</translation>
    </message>
    <message>
        <source>Fonte ended unexpectedly; your work on {0} is kept.</source>
        <translation>Fonte が予期せず終了しました。{0} の作業は残っています。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>{0} is open in another window too; what you decide here is kept apart.</source>
        <translation>{0} は別のウィンドウでも開いています。ここでの決定は別に保存されます。</translation>
    </message>
    <message>
        <source>There is a second review of {0}, from another window.</source>
        <translation>{0} には別のウィンドウで行ったレビューがもう 1 つあります。</translation>
    </message>
    <message>
        <source>Take that one up</source>
        <translation>そちらを再開</translation>
    </message>
    <message>
        <source>{0} was changed by another program.</source>
        <translation>{0} が別のプログラムによって変更されました。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>{0} (in no file yet)</source>
        <translation>{0}(まだファイルにありません)</translation>
    </message>
</context>
<context>
    <name>OutlineHandlers</name>
    <message>
        <source>Copied {0} as SVG.</source>
        <translation>{0} を SVG としてコピーしました。</translation>
    </message>
    <message>
        <source>Paste into {0}</source>
        <translation>{0} に貼り付け</translation>
    </message>
    <message>
        <source>{0} is drawn by you; choose Edit a copy to paste into a copy of it.</source>
        <translation>{0} はあなたが描いたものです。貼り付けるには「コピーを編集」を選んでください。</translation>
    </message>
    <message>
        <source>{0} is what you pasted, and accepted.</source>
        <translation>{0} は貼り付けた形になり、採用されました。</translation>
    </message>
    <message>
        <source>This is a copy of your {0}. It takes its place when you save; X drops it.</source>
        <translation>これは {0} のコピーです。保存すると元の絵と置き換わります。X でやめます。</translation>
    </message>
    <message>
        <source>Make smooth</source>
        <translation>スムーズにする</translation>
    </message>
    <message>
        <source>Exchange lines and curves</source>
        <translation>直線と曲線を入れ替え</translation>
    </message>
    <message>
        <source>Flip top and bottom</source>
        <translation>上下に反転</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>左右に反転</translation>
    </message>
    <message>
        <source>Align points</source>
        <translation>点を揃える</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <source>ascender</source>
        <translation>アセンダー</translation>
    </message>
    <message>
        <source>descender</source>
        <translation>ディセンダー</translation>
    </message>
    <message>
        <source>x-height</source>
        <translation>xハイト</translation>
    </message>
    <message>
        <source>cap height</source>
        <translation>キャップハイト</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>The glyph among its neighbours; arrow keys nudge selected points</source>
        <translation>隣の文字と並んだグリフ。矢印キーで選択した点を動かします</translation>
    </message>
    <message>
        <source>Not drawn yet</source>
        <translation>まだ描かれていません</translation>
    </message>
    <message>
        <source>Thick lines: point for point as in {0}</source>
        <translation>太線: {0} と点単位で同じ</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>点を追加</translation>
    </message>
</context>
<context>
    <name>OverviewGrid</name>
    <message>
        <source>{0} % agreement</source>
        <translation>一致度 {0} %</translation>
    </message>
    <message>
        <source>Glyph overview</source>
        <translation>グリフの一覧</translation>
    </message>
    <message>
        <source>Cells of all glyphs; arrow keys move, Enter opens the review</source>
        <translation>すべてのグリフのセル。矢印キーで移動し、Enter でレビューを開きます</translation>
    </message>
    <message>
        <source>No glyph fits this search.</source>
        <translation>この検索に合うグリフはありません。</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Search: a, period, U+0041</source>
        <translation>検索:a, period, U+0041</translation>
    </message>
    <message>
        <source>Search glyphs</source>
        <translation>グリフを検索</translation>
    </message>
    <message>
        <source>A character, part of a name or a code point; several with spaces (Ctrl+F)</source>
        <translation>文字、名前の一部、またはコードポイント。空白で区切って複数指定できます (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter: {0}</source>
        <translation>絞り込み:{0}</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>不確かな順</translation>
    </message>
    <message>
        <source>Sort generated glyphs by their agreement, lowest first</source>
        <translation>生成したグリフを一致度の低い順に並べます</translation>
    </message>
    <message>
        <source>Size of cells</source>
        <translation>セルの大きさ</translation>
    </message>
    <message>
        <source>Size of cells (Ctrl and wheel)</source>
        <translation>セルの大きさ(Ctrl+ホイール)</translation>
    </message>
    <message>
        <source>By doubt</source>
        <translation>不確かな順</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <source>Proof</source>
        <translation>プルーフ</translation>
    </message>
    <message>
        <source>Hamburg</source>
        <translation>Hamburg</translation>
    </message>
    <message>
        <source>Pangram</source>
        <translation>パングラム</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>スペーシング</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Alphabet</source>
        <translation>アルファベット</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>What is suggested</source>
        <translation>提案されたもの</translation>
    </message>
    <message>
        <source>This glyph</source>
        <translation>このグリフ</translation>
    </message>
    <message>
        <source>Proof text</source>
        <translation>プルーフの文字列</translation>
    </message>
    <message>
        <source>Texts in which designers judge letters</source>
        <translation>デザイナーが文字を確かめるための文字列</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>/name sets a glyph by its name</source>
        <translation>/name でグリフを名前で指定できます</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字のサイズ</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>ウォーターフォール</translation>
    </message>
    <message>
        <source>The same line at seven sizes</source>
        <translation>同じ行を 7 つのサイズで</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>色分け</translation>
    </message>
    <message>
        <source>Show which glyphs were generated</source>
        <translation>生成したグリフを色で示します</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>生成前</translation>
    </message>
    <message>
        <source>Show the font as it was, without generated glyphs</source>
        <translation>生成したグリフのない、元のフォントを表示します</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読む</translation>
    </message>
    <message>
        <source>Look at the text</source>
        <translation>文字列を眺めます</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Click glyphs, and drag or nudge their side bearings</source>
        <translation>グリフをクリックし、サイドベアリングをドラッグまたはキーで動かします</translation>
    </message>
    <message>
        <source>Kern</source>
        <translation>カーニング</translation>
    </message>
    <message>
        <source>Click between glyphs, and drag or nudge their kern</source>
        <translation>グリフのあいだをクリックし、カーニングをドラッグまたはキーで動かします</translation>
    </message>
</context>
<context>
    <name>ProofView</name>
    <message>
        <source>Proof</source>
        <translation>プルーフ</translation>
    </message>
</context>
<context>
    <name>ReferencePicker</name>
    <message>
        <source>Reference glyphs</source>
        <translation>参照グリフ</translation>
    </message>
    <message>
        <source>{0}: show it to the network as an example of your style</source>
        <translation>{0}:あなたのスタイルの例としてネットワークに見せます</translation>
    </message>
    <message>
        <source>Reference {0}</source>
        <translation>参照 {0}</translation>
    </message>
</context>
<context>
    <name>ReferenceSection</name>
    <message>
        <source>LEARN FROM</source>
        <translation>手本</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Let Fonte choose the most telling glyphs that fit</source>
        <translation>入るかぎり最も参考になるグリフを Fonte に選ばせます</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted glyphs show the style.</source>
        <translation>
            <numerusform>採用した %n 個のグリフがスタイルを示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>No references: the style word alone decides. Accepted glyphs can serve here.</source>
        <translation>参照なし:スタイル語だけで決まります。採用したグリフをここで使えます。</translation>
    </message>
    <message>
        <source>Choose at least one glyph to learn from; n, o, H and O tell most.</source>
        <translation>手本にするグリフを少なくとも 1 つ選んでください。n、o、H、O が最も参考になります。</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen.</source>
        <translation>
            <numerusform>%n 個を選択。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggested, %n accepted ones among them. Click to leave one out.</source>
        <translation>
            <numerusform>提案(採用した %n 個を含む)。クリックで外せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested. Click to leave one out.</source>
        <translation>提案。クリックで外せます。</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Delete points</source>
        <translation>点を削除</translation>
    </message>
    <message>
        <source>Previous glyph (Left)</source>
        <translation>前のグリフ(←)</translation>
    </message>
    <message>
        <source>Next glyph (Right)</source>
        <translation>次のグリフ(→)</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>重ね合わせ</translation>
    </message>
    <message>
        <source>Another outline as a line behind this one (O)</source>
        <translation>別のアウトラインを線で背後に表示します (O)</translation>
    </message>
    <message>
        <source>No overlay</source>
        <translation>重ねない</translation>
    </message>
    <message>
        <source>Over n</source>
        <translation>n に重ねる</translation>
    </message>
    <message>
        <source>Over o</source>
        <translation>o に重ねる</translation>
    </message>
    <message>
        <source>Over H</source>
        <translation>H に重ねる</translation>
    </message>
    <message>
        <source>Before edits</source>
        <translation>編集前</translation>
    </message>
    <message>
        <source>First candidate</source>
        <translation>最初の候補</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>計測</translation>
    </message>
    <message>
        <source>Stems and counters under the mouse, beside those of H and n (M)</source>
        <translation>マウスの下のステムとカウンターを H と n の値と並べて表示します (M)</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>隣の文字</translation>
    </message>
    <message>
        <source>Show drawn letters faintly on either side</source>
        <translation>描かれた文字を両側に薄く表示します</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Show the outline; points of generated glyphs can be moved (P)</source>
        <translation>アウトラインを表示します。生成したグリフの点は動かせます (P)</translation>
    </message>
    <message>
        <source>Stems: {0}</source>
        <translation>ステム:{0}</translation>
    </message>
    <message>
        <source>Built of {0}, and always as these are. X leaves it out.</source>
        <translation>{0} から組み立てたもので、常にそれに従います。X で外します。</translation>
    </message>
    <message>
        <source>This glyph is your own, so there is nothing to choose.</source>
        <translation>このグリフはあなた自身のものなので、選ぶものはありません。</translation>
    </message>
    <message>
        <source>You are editing a copy. Before edits, among the overlays, shows what you drew behind it.</source>
        <translation>コピーを編集しています。重ね表示の「編集前」で、元の絵を背後に表示できます。</translation>
    </message>
    <message>
        <source>Fonte does not draw this glyph, so there is nothing to choose.</source>
        <translation>Fonte はこのグリフを描かないので、選ぶものはありません。</translation>
    </message>
    <message>
        <source>Nothing here yet. Press Generate, or R to draw only this glyph.</source>
        <translation>まだ何もありません。「生成」を押すか、R でこのグリフだけを描いてください。</translation>
    </message>
    <message>
        <source>Every candidate was refused. Press R to try another seed, or show Fonte more references.</source>
        <translation>すべての候補が不合格でした。R で別のシードを試すか、参照グリフを増やしてください。</translation>
    </message>
    <message>
        <source>Nudge points</source>
        <translation>点を少し動かす</translation>
    </message>
    <message>
        <source>Move points</source>
        <translation>点を動かす</translation>
    </message>
    <message>
        <source>{0} has the spacing of {1}, of which it is made; change that one.</source>
        <translation>{0} のスペーシングは元になった {1} に従います。そちらを変えてください。</translation>
    </message>
</context>
<context>
    <name>SaveDialogs</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save them as well? What is not saved is kept for the next time.</source>
        <translation>これらも保存しますか。保存しないものは次回のために残ります。</translation>
    </message>
    <message>
        <source>Accept and save all</source>
        <translation>採用してすべて保存</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Should they be in the exported font?</source>
        <translation>書き出すフォントに含めますか。</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>すべて書き出す</translation>
    </message>
    <message numerus="yes">
        <source>%n generated glyphs are neither accepted nor rejected.</source>
        <translation>
            <numerusform>生成した %n 個のグリフは採用も却下もされていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n accepted</source>
        <translation>
            <numerusform>採用した %n 個だけ</numerusform>
        </translation>
    </message>
    <message>
        <source>Without them</source>
        <translation>含めない</translation>
    </message>
    <message>
        <source>{0} was changed by another program since Fonte saved it. Replace it, and lose that?</source>
        <translation>Fonte が保存したあと、{0} は別のプログラムによって変更されました。その変更を失っても置き換えますか。</translation>
    </message>
    <message>
        <source>Save as a new UFO</source>
        <translation>新しい UFO として保存</translation>
    </message>
    <message>
        <source>Write {0} into {1} itself? A backup of the whole font is made first.</source>
        <translation>{0}を {1} 自体に書き込みますか。先にフォント全体のバックアップを作ります。</translation>
    </message>
    <message>
        <source>{0} could not be drawn for every master, and is saved in none.</source>
        <translation>{0} はすべてのマスターには描けなかったため、どれにも保存されません。</translation>
    </message>
    <message>
        <source>Save as a new designspace, in a folder of its own</source>
        <translation>新しいデザインスペースとして専用のフォルダーに保存</translation>
    </message>
    <message>
        <source>Designspace (*.designspace);;UFO of {0} alone (*.ufo)</source>
        <translation>デザインスペース (*.designspace);;{0} だけの UFO (*.ufo)</translation>
    </message>
    <message>
        <source>The folder {0} is there already. Replace it?</source>
        <translation>フォルダー {0} はすでにあります。置き換えますか。</translation>
    </message>
    <message>
        <source>That is {0} alone; a new designspace, or saving into the source itself, has all masters.</source>
        <translation>これは {0} だけです。新しいデザインスペースか、元ファイル自体への保存なら、すべてのマスターが入ります。</translation>
    </message>
    <message>
        <source>Write {0} into the masters {1} themselves? A backup of each is made first.</source>
        <translation>{0}をマスター {1} 自体に書き込みますか。先にそれぞれのバックアップを作ります。</translation>
    </message>
    <message>
        <source>The other masters cannot be read, so they stay as they are.</source>
        <translation>ほかのマスターは読み込めないため、そのままにします。</translation>
    </message>
    <message>
        <source>TrueType (*.ttf);;OpenType (*.otf);;Web font (*.woff2);;Proof (*.pdf)</source>
        <translation>TrueType (*.ttf);;OpenType (*.otf);;Web フォント (*.woff2);;プルーフ (*.pdf)</translation>
    </message>
    <message>
        <source>Export SVG files into</source>
        <translation>SVG ファイルの書き出し先</translation>
    </message>
    <message>
        <source>Write the report into</source>
        <translation>レポートの保存先</translation>
    </message>
    <message>
        <source>Wrote {0} into layer fonte.generated of {1}.</source>
        <translation>{0}を {1} のレイヤー fonte.generated に書き込みました。</translation>
    </message>
    <message>
        <source>Wrote {0} into {1} itself.</source>
        <translation>{0}を {1} 自体に書き込みました。</translation>
    </message>
    <message>
        <source>Wrote {1} and all its masters into the folder {2}, with {0}.</source>
        <translation>{1} とそのすべてのマスターをフォルダー {2} に書き込みました({0}を含みます)。</translation>
    </message>
    <message>
        <source>Wrote {1}, with {0}.</source>
        <translation>{1} を書き込みました({0}を含みます)。</translation>
    </message>
    <message>
        <source> The font as it was is in {0}.</source>
        <translation> 元のフォントは {0} にあります。</translation>
    </message>
    <message>
        <source>Show the backup</source>
        <translation>バックアップを表示</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>レポートを表示</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided glyphs are kept for later.</source>
        <translation>
            <numerusform>未決定の %n 個のグリフは後のために残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n generated glyphs</source>
        <translation>
            <numerusform>生成した %n 個のグリフ</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved glyphs</source>
        <translation>保存していないグリフ</translation>
    </message>
    <message>
        <source>Keep for next time</source>
        <translation>次回のために残す</translation>
    </message>
    <message>
        <source>What is not saved would be lost: {0}</source>
        <translation>保存していないものは失われます:{0}</translation>
    </message>
    <message>
        <source>Lose it</source>
        <translation>破棄する</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted glyphs are in no font file yet.</source>
        <translation>
            <numerusform>採用した %n 個のグリフがまだどのフォントファイルにも入っていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>New spacing, kerning or built signs are in no font file yet.</source>
        <translation>新しいスペーシング、カーニング、組み立てた記号がまだどのフォントファイルにも入っていません。</translation>
    </message>
    <message>
        <source>Fonte keeps what is not saved, and brings it back when you open this font again.</source>
        <translation>保存していないものは Fonte が保管し、このフォントを次に開いたときに元どおりにします。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The glyph cannot be read: {0}.</source>
        <translation>グリフを読めません:{0}。</translation>
    </message>
    <message>
        <source>The glyph cannot be read in {0}: {1}.</source>
        <translation>{0} のグリフを読めません:{1}。</translation>
    </message>
    <message>
        <source>A contour is open; close it, or it will not be filled.</source>
        <translation>開いたパスがあります。閉じないと塗られません。</translation>
    </message>
    <message>
        <source>A segment is only {0} long.</source>
        <translation>長さ {0} しかないセグメントがあります。</translation>
    </message>
    <message>
        <source>A curve turns in {0} without a point there.</source>
        <translation>曲線が {0} 方向で折り返す位置に点がありません。</translation>
    </message>
    <message>
        <source>A {0} is {1} off {2}.</source>
        <translation>{0}が{2}から {1} ずれています。</translation>
    </message>
    <message>
        <source>The curve turns by {0} degrees at a point that looks smooth.</source>
        <translation>滑らかに見える点で曲線が {0} 度折れています。</translation>
    </message>
    <message>
        <source>Outer contours run clockwise; they should run counter-clockwise.</source>
        <translation>外側のパスが時計回りです。反時計回りにしてください。</translation>
    </message>
    <message>
        <source>The contours cross in a way that they could not be merged.</source>
        <translation>パスの交差のしかたのため、合体できませんでした。</translation>
    </message>
    <message>
        <source>Contours overlap, cross themselves or run the wrong way round.</source>
        <translation>パスが重なっているか、自分自身と交差しているか、向きが逆です。</translation>
    </message>
    <message>
        <source>It has {0} contours; this character usually has {1}.</source>
        <translation>パスが {0} 個あります。この文字ではふつう {1} 個です。</translation>
    </message>
    <message>
        <source>It ends {0} off the {1} ({2}).</source>
        <translation>{1}({2})から {0} ずれたところで終わっています。</translation>
    </message>
    <message>
        <source>Its stem is {0} units wide; in the {1} {2} is usual.</source>
        <translation>ステムの幅は {0} ユニットです。{1}ではふつう {2} です。</translation>
    </message>
    <message>
        <source>Its {0} side bearing is {1}; {2} is usual for a {3} letter.</source>
        <translation>{0}サイドベアリングは {1} です。{3}ではふつう {2} です。</translation>
    </message>
    <message>
        <source>In {0} its ink runs {1} into that of {2}.</source>
        <translation>{0} で {2} の字形に {1} 食い込んでいます。</translation>
    </message>
    <message>
        <source>In {0} it stands {1} from {2}; {3} is usual.</source>
        <translation>{0} で {2} との間隔が {1} あります。ふつうは {3} です。</translation>
    </message>
    <message>
        <source>It has other components in {0} than in {1}.</source>
        <translation>{0} と {1} でコンポーネントが異なります。</translation>
    </message>
    <message>
        <source>It has other contours ({0}, not {1}) in {2} than in {3}.</source>
        <translation>{2} と {3} でパスの数が異なります({1} ではなく {0})。</translation>
    </message>
    <message>
        <source>Contour {0} has other points ({1}, not {2}) in {3} than in {4}.</source>
        <translation>パス {0} の点の数が {3} と {4} で異なります({2} ではなく {1})。</translation>
    </message>
    <message>
        <source>Contour {0} has its curves or its start elsewhere in {1} than in {2}.</source>
        <translation>パス {0} の曲線または始点の位置が {1} と {2} で異なります。</translation>
    </message>
    <message>
        <source>{0} could not be drawn: {1} in each of {2} tries; try another seed or more references.</source>
        <translation>{0} を描けませんでした:{2} 回とも{1}。別のシードを試すか、参照グリフを増やしてください。</translation>
    </message>
    <message>
        <source>{0} could not be drawn: {1} in each of {2} tries; try another seed or more references, or look at what came.</source>
        <translation>{0} を描けませんでした:{2} 回とも{1}。別のシードを試すか、参照グリフを増やすか、できたものを見てください。</translation>
    </message>
    <message>
        <source>moved the outline by up to {0} units</source>
        <translation>アウトラインが最大 {0} ユニット動きました</translation>
    </message>
    <message>
        <source>moved the outline by up to {0} units, {1} node added</source>
        <translation>アウトラインが最大 {0} ユニット動き、点が {1} 個増えました</translation>
    </message>
    <message>
        <source>moved the outline by up to {0} units, {1} nodes added</source>
        <translation>アウトラインが最大 {0} ユニット動き、点が {1} 個増えました</translation>
    </message>
    <message>
        <source>moved the outline by up to {0} units, {1} node removed</source>
        <translation>アウトラインが最大 {0} ユニット動き、点が {1} 個減りました</translation>
    </message>
    <message>
        <source>moved the outline by up to {0} units, {1} nodes removed</source>
        <translation>アウトラインが最大 {0} ユニット動き、点が {1} 個減りました</translation>
    </message>
    <message>
        <source>left out, because {0}</source>
        <translation>行いませんでした:{0}</translation>
    </message>
    <message>
        <source>its strokes became {0} % thicker</source>
        <translation>ストロークが {0} % 太くなりました</translation>
    </message>
    <message>
        <source>its strokes became {0} % thinner</source>
        <translation>ストロークが {0} % 細くなりました</translation>
    </message>
    <message>
        <source>its ink became {0} % wider</source>
        <translation>字形の幅が {0} % 広くなりました</translation>
    </message>
    <message>
        <source>its ink became {0} % narrower</source>
        <translation>字形の幅が {0} % 狭くなりました</translation>
    </message>
    <message>
        <source>{0} points became those of {1}</source>
        <translation>{0} 個の点が {1} と同じになりました</translation>
    </message>
    <message>
        <source>the left side bearing became that of {0}</source>
        <translation>左サイドベアリングを {0} に合わせました</translation>
    </message>
    <message>
        <source>the right side bearing became that of {0}</source>
        <translation>右サイドベアリングを {0} に合わせました</translation>
    </message>
    <message>
        <source>the left side bearing changed by {0} for the rhythm of the font</source>
        <translation>フォントのリズムに合わせて左サイドベアリングを {0} 変えました</translation>
    </message>
    <message>
        <source>the right side bearing changed by {0} for the rhythm of the font</source>
        <translation>フォントのリズムに合わせて右サイドベアリングを {0} 変えました</translation>
    </message>
    <message>
        <source>the advance width became {0}, as of all figures</source>
        <translation>字幅をほかの数字と同じ {0} にしました</translation>
    </message>
    <message>
        <source>contours that crossed were merged</source>
        <translation>交差していたパスを合体しました</translation>
    </message>
    <message>
        <source>the same as {0}</source>
        <translation>{0} と同じ</translation>
    </message>
    <message>
        <source>None of {0} is drawn or accepted, and the others are spaced by them; draw one of them.</source>
        <translation>{0} のいずれも描かれても採用されてもいません。ほかの文字はこれらを基準に間隔を決めます。1 つ描いてください。</translation>
    </message>
    <message>
        <source>The {0} stay as they are: none of them is among the glyphs that set the rhythm.</source>
        <translation>{0}はそのままです。リズムを決めるグリフの中にこれらがないためです。</translation>
    </message>
    <message>
        <source>{0} cannot be measured, so the style is taken from the other glyphs; look at its outline.</source>
        <translation>{0} は計測できないため、スタイルはほかのグリフから取りました。アウトラインを確認してください。</translation>
    </message>
    <message>
        <source>The font is of fixed pitch, so it is not kerned.</source>
        <translation>等幅フォントなので、カーニングはしません。</translation>
    </message>
    <message>
        <source>There is hardly a glyph to kern.</source>
        <translation>カーニングするグリフがほとんどありません。</translation>
    </message>
    <message>
        <source>The letters of the font join, so it is not kerned; name kinds of pairs to have it kerned all the same.</source>
        <translation>文字がつながる書体なので、カーニングはしません。それでも行うにはペアの種類を指定してください。</translation>
    </message>
    <message>
        <source>All pairs that are set are 0, so no other is kerned; name kinds of pairs to have others kerned.</source>
        <translation>設定されているペアがすべて 0 なので、ほかはカーニングしません。ほかもカーニングするにはペアの種類を指定してください。</translation>
    </message>
    <message>
        <source>The font has both a feature kern written by hand and a kerning.plist, of which editors compile the feature alone; put {0} into the feature to have the pairs compiled as well.</source>
        <translation>フォントには手書きの kern フィーチャーと kerning.plist の両方があり、エディターはフィーチャーだけをコンパイルします。ペアもコンパイルするには、フィーチャーに {0} を入れてください。</translation>
    </message>
    <message>
        <source>The pairs of the feature kern could not be read, so they are not counted: {0}</source>
        <translation>kern フィーチャーのペアを読めなかったため、数に入れていません:{0}</translation>
    </message>
    <message>
        <source>The kerning of {0} cannot be read ({1}).</source>
        <translation>{0} のカーニングを読めません({1})。</translation>
    </message>
    <message>
        <source>{0} needs {1}, which is not drawn.</source>
        <translation>{0} には {1} が必要ですが、描かれていません。</translation>
    </message>
    <message>
        <source>{0} need {1}, which is not drawn.</source>
        <translation>{0} には {1} が必要ですが、描かれていません。</translation>
    </message>
    <message>
        <source>{0} cannot follow from the way {1} is drawn; it has to be drawn.</source>
        <translation>{1} の形からは {0} を作れません。描く必要があります。</translation>
    </message>
    <message>
        <source>{0} cannot follow from the way {1} is drawn; they have to be drawn.</source>
        <translation>{1} の形からは {0} を作れません。描く必要があります。</translation>
    </message>
    <message>
        <source>{0} cannot follow from the way {1} are drawn; it has to be drawn.</source>
        <translation>{1} の形からは {0} を作れません。描く必要があります。</translation>
    </message>
    <message>
        <source>{0} cannot follow from the way {1} are drawn; they have to be drawn.</source>
        <translation>{1} の形からは {0} を作れません。描く必要があります。</translation>
    </message>
    <message>
        <source>{0} follows from no other glyph, so it has to be drawn.</source>
        <translation>{0} はほかのグリフから作れないので、描く必要があります。</translation>
    </message>
    <message>
        <source>{0} follow from no other glyph, so they have to be drawn.</source>
        <translation>{0} はほかのグリフから作れないので、描く必要があります。</translation>
    </message>
    <message>
        <source>{0}: the masters differ too much for them to be built alike, so no master was given them.</source>
        <translation>{0}: マスターの違いが大きく同じようには組み立てられないため、どのマスターにも入れませんでした。</translation>
    </message>
    <message>
        <source>{0} has them too.</source>
        <translation>{0} にも入りました。</translation>
    </message>
    <message>
        <source>{0} have them too.</source>
        <translation>{0} にも入りました。</translation>
    </message>
    <message>
        <source>{0} is spaced ({1}) too, by values of its own.</source>
        <translation>{0} もスペーシングしました({1})。値は固有のものです。</translation>
    </message>
    <message>
        <source>{0} is kerned ({1}) too, by values of its own.</source>
        <translation>{0} もカーニングしました({1})。値は固有のものです。</translation>
    </message>
    <message>
        <source>{0} is spaced ({1}) and kerned ({2}) too, by values of its own.</source>
        <translation>{0} もスペーシング({1})とカーニング({2})をしました。値は固有のものです。</translation>
    </message>
    <message>
        <source>{0} holds the fonts being read. Choose another name.</source>
        <translation>{0} には読み込み中のフォントがあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{0} holds {1}, which is read. Choose another name.</source>
        <translation>{0} には読み込み中の {1} があります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{0} is not a folder of a designspace, so it was not replaced.</source>
        <translation>{0} はデザインスペースのフォルダーではないため、置き換えませんでした。</translation>
    </message>
    <message>
        <source>{0} holds {1} too, so it was not replaced.</source>
        <translation>{0} には {1} もあるため、置き換えませんでした。</translation>
    </message>
    <message>
        <source>{0} has other masters than when it was opened; load it again, and save then.</source>
        <translation>{0} のマスターが開いたときと変わっています。読み込み直してから保存してください。</translation>
    </message>
    <message>
        <source>The model cannot draw {0}; it draws {1}</source>
        <translation>このモデルは {0} を描けません。描けるのは {1}</translation>
    </message>
    <message>
        <source>No characters were asked for; choose some of {0}</source>
        <translation>描く文字がありません。次から選んでください:{0}</translation>
    </message>
    <message>
        <source>The range {0}-{1} runs backwards; write {2}-{3}.</source>
        <translation>範囲 {0}-{1} が逆です。{2}-{3} としてください。</translation>
    </message>
    <message>
        <source>No glyph can serve as a reference: draw some of n o H O first, or give a style instead of a source.{0}</source>
        <translation>参照できるグリフがありません。まず n o H O のいくつかを描くか、元ファイルのかわりにスタイルを指定してください。{0}</translation>
    </message>
    <message>
        <source>{0} cannot serve as a reference, since it is not drawn, cannot be read, or is not what the network reads; choose among {1}.</source>
        <translation>{0} は描かれていないか、読めないか、ネットワークの対象外なので参照できません。次から選んでください:{1}。</translation>
    </message>
    <message>
        <source>The glyphs chosen as references are too long to be read; choose others.</source>
        <translation>参照に選んだグリフは長すぎて読めません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The reference glyphs take {0} tokens, which leaves no room to draw; use fewer of them.</source>
        <translation>参照グリフが {0} トークンを使い、描く余地がありません。数を減らしてください。</translation>
    </message>
    <message>
        <source>{0} is not a font that Fonte knows; choose {1}.</source>
        <translation>{0} は Fonte が知っているフォントではありません。{1}を選んでください。</translation>
    </message>
    <message>
        <source>{0} is a folder but not a UFO (it has no metainfo.plist); choose {1}.</source>
        <translation>{0} はフォルダーですが UFO ではありません(metainfo.plist がありません)。{1}を選んでください。</translation>
    </message>
    <message>
        <source>{0} is not {1} that can be read: {2}. {3}.</source>
        <translation>{0} を読めません({1}のはず):{2}。{3}。</translation>
    </message>
    <message>
        <source>{0} does not exist; check the path.</source>
        <translation>{0} がありません。パスを確認してください。</translation>
    </message>
    <message>
        <source>No permission to read {0}; change its permissions or copy it elsewhere.</source>
        <translation>{0} を読む権限がありません。アクセス権を変えるか、別の場所にコピーしてください。</translation>
    </message>
    <message>
        <source>{0} needs glyphsLib to be read: run pip install &apos;fonte[glyphs]&apos;; or export a UFO.</source>
        <translation>{0} を読むには glyphsLib が必要です。pip install &apos;fonte[glyphs]&apos; を実行するか、UFO を書き出してください。</translation>
    </message>
    <message>
        <source>{0} holds {1} masters; {2} was taken (choose {3} with --master).</source>
        <translation>{0} には {1} 個のマスターがあり、{2} を使いました(--master で {3} を選べます)。</translation>
    </message>
    <message>
        <source>{0} holds {1} fonts; {2} was taken (choose {3} with --font).</source>
        <translation>{0} には {1} 個のフォントがあり、{2} を使いました(--font で {3} を選べます)。</translation>
    </message>
    <message>
        <source>Glyph {0} of {1} cannot be read and is not used: {2}.</source>
        <translation>{1} のグリフ {0} は読めないため使いません:{2}。</translation>
    </message>
    <message>
        <source>{0} has no code point and cannot be typed; give it one in your font editor.</source>
        <translation>{0} にはコードポイントがなく、入力できません。フォントエディターで割り当ててください。</translation>
    </message>
    <message>
        <source>{0} have no code point and cannot be typed; give them one in your font editor.</source>
        <translation>{0} にはコードポイントがなく、入力できません。フォントエディターで割り当ててください。</translation>
    </message>
    <message>
        <source>{0}: its outline cannot be read ({1}).</source>
        <translation>{0}:アウトラインを読めません({1})。</translation>
    </message>
    <message>
        <source>{0}: its component {1} is missing.</source>
        <translation>{0}:コンポーネント {1} がありません。</translation>
    </message>
    <message>
        <source>{0}: nothing is left of it without overlaps.</source>
        <translation>{0}:重なりを除くと何も残りません。</translation>
    </message>
    <message>
        <source>{0}: its outline takes {1} tokens and at most {2} can be read; it is kept as it is and not used as a reference.</source>
        <translation>{0}:アウトラインは {1} トークンで、読めるのは {2} までです。そのまま残し、参照には使いません。</translation>
    </message>
    <message>
        <source>The clipboard holds no SVG; copy an outline in your drawing program first.</source>
        <translation>クリップボードに SVG がありません。先に描画ソフトでアウトラインをコピーしてください。</translation>
    </message>
    <message>
        <source>The SVG on the clipboard holds no closed shape.</source>
        <translation>クリップボードの SVG に閉じた図形がありません。</translation>
    </message>
    <message>
        <source>The SVG on the clipboard cannot be read ({0}).</source>
        <translation>クリップボードの SVG を読めません({0})。</translation>
    </message>
    <message>
        <source>The saved review cannot be read (it is damaged, or of a newer version).</source>
        <translation>保管されたレビューを読めません(壊れているか、新しいバージョンのものです)。</translation>
    </message>
    <message>
        <source>Your work could not be kept in {0} ({1}); save your font soon.</source>
        <translation>作業を {0} に保管できませんでした({1})。早めにフォントを保存してください。</translation>
    </message>
    <message>
        <source>The settings could not be saved to {0} ({1}); check the folder&apos;s permissions.</source>
        <translation>設定を {0} に保存できませんでした({1})。フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>There is no glyph to save yet; generate some, and accept them.</source>
        <translation>保存するグリフがまだありません。生成して採用してください。</translation>
    </message>
    <message>
        <source>Spacing, kerning and built signs belong to the font itself, not to a layer; they are kept for later.</source>
        <translation>スペーシング、カーニング、組み立てた記号はレイヤーではなくフォント自体のものなので、後のために残しておきます。</translation>
    </message>
    <message>
        <source>Only a UFO 3 can be written into; save to a new file instead.</source>
        <translation>書き込めるのは UFO 3 だけです。新しいファイルに保存してください。</translation>
    </message>
    <message>
        <source>{0} should end in .ttf, .otf, .woff2 or .pdf.</source>
        <translation>{0} の拡張子は .ttf、.otf、.woff2、.pdf のいずれかにしてください。</translation>
    </message>
    <message>
        <source>{0} should end in .ufo or .ufoz.</source>
        <translation>{0} の拡張子は .ufo か .ufoz にしてください。</translation>
    </message>
    <message>
        <source>{0} is the font being read. Choose another name.</source>
        <translation>{0} は読み込んでいるフォントです。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{0} is a folder that is not a UFO, so it was not replaced.</source>
        <translation>{0} は UFO ではないフォルダーなので、置き換えませんでした。</translation>
    </message>
    <message>
        <source>{0} could not be saved as UFO 3: {1}.</source>
        <translation>{0} を UFO 3 として保存できませんでした:{1}。</translation>
    </message>
    <message>
        <source>{0} was not made, since {1} has no room for it or cannot be written to: {2}.</source>
        <translation>{1} に空きがないか書き込めないため、{0} は作られませんでした:{2}。</translation>
    </message>
    <message>
        <source>There is no folder {0} to write {1} into.</source>
        <translation>{1} を書き込むフォルダー {0} がありません。</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written to, so {1} was not made.</source>
        <translation>フォルダー {0} に書き込めないため、{1} は作られませんでした。</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>{0} を書き込めませんでした:{1}。</translation>
    </message>
    <message>
        <source>{0} was changed by another program ({1}), so nothing was written. Open it again.</source>
        <translation>{0} が別のプログラムによって変更されたため({1})、何も書き込みませんでした。開き直してください。</translation>
    </message>
    <message>
        <source>{0} could not be saved and is as it was: {1}.</source>
        <translation>{0} を保存できず、元のままです:{1}。</translation>
    </message>
    <message>
        <source>{0} was saved, but {1} did not arrive as it was written. Check the disk.</source>
        <translation>{0} は保存されましたが、{1} が書いたとおりになっていません。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>{0} is drawn already and was left as it is.</source>
        <translation>{0} はすでに描かれているので、そのままにしました。</translation>
    </message>
    <message>
        <source>{0} in layer {1} was edited by hand and stays.</source>
        <translation>レイヤー {1} の {0} は手で編集されているので、残しました。</translation>
    </message>
    <message>
        <source>{0} could not be compiled: {1}.</source>
        <translation>{0} をコンパイルできませんでした:{1}。</translation>
    </message>
    <message>
        <source>{0} could not be compiled and was left out: {1}.</source>
        <translation>{0} はコンパイルできず、除きました:{1}。</translation>
    </message>
    <message>
        <source>{0} could not be saved and was left out: {1}.</source>
        <translation>{0} は保存できず、除きました:{1}。</translation>
    </message>
    <message>
        <source>{0} has no glyphs to compile.</source>
        <translation>{0} にはコンパイルするグリフがありません。</translation>
    </message>
    <message>
        <source>{0} has no drawn glyph to export.</source>
        <translation>{0} には書き出せる描かれたグリフがありません。</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder for SVG files.</source>
        <translation>{0} はファイルで、SVG ファイル用のフォルダーではありません。</translation>
    </message>
    <message>
        <source>The glyphs {0} both stand for U+{1}. Take it from one of them.</source>
        <translation>グリフ {0} がどちらも U+{1} に割り当てられています。一方から外してください。</translation>
    </message>
    <message>
        <source>{0} cannot be loaded ({1}); run &apos;fonte models verify&apos;.</source>
        <translation>{0} を読み込めません({1})。&apos;fonte models verify&apos; を実行してください。</translation>
    </message>
    <message>
        <source>The network stopped: {0}.</source>
        <translation>ネットワークが停止しました:{0}。</translation>
    </message>
    <message>
        <source>There is no model {0}: give a folder with {1} and {2}, or one of the installed models ({3}).</source>
        <translation>モデル {0} がありません。{1} と {2} のあるフォルダーか、インストール済みのモデル({3})を指定してください。</translation>
    </message>
    <message>
        <source>{0} is not the file that its {1} describes (damaged or changed); install the model again.</source>
        <translation>{0} は {1} に書かれたファイルではありません(破損または変更)。モデルを入れ直してください。</translation>
    </message>
    <message>
        <source>A model {0} is installed already.</source>
        <translation>モデル {0} はすでにインストールされています。</translation>
    </message>
    <message>
        <source>{0} is no model: a folder or a .zip with {1} and {2} is needed.</source>
        <translation>{0} はモデルではありません。{1} と {2} の入ったフォルダーまたは .zip が必要です。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); install the model again.</source>
        <translation>{0} を読めません({1})。モデルを入れ直してください。</translation>
    </message>
    <message>
        <source>Fonte&apos;s own files are not where they should be ({0}): install Fonte again, or set FONTE_RESOURCES to the folder that holds them.</source>
        <translation>Fonte 自体のファイルがあるべき場所にありません({0})。Fonte を入れ直すか、FONTE_RESOURCES にそのフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>No example font in {0}: install Fonte again.</source>
        <translation>{0} にサンプルフォントがありません。Fonte を入れ直してください。</translation>
    </message>
    <message>
        <source>{0} unit</source>
        <translation>{0} ユニット</translation>
    </message>
    <message>
        <source>{0} units</source>
        <translation>{0} ユニット</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} ほか {1} 個</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} または {1}</translation>
    </message>
    <message>
        <source>line</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>handle</source>
        <translation>ハンドル</translation>
    </message>
    <message>
        <source>vertical</source>
        <translation>垂直</translation>
    </message>
    <message>
        <source>horizontal</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>x-height</source>
        <translation>xハイト</translation>
    </message>
    <message>
        <source>cap height</source>
        <translation>キャップハイト</translation>
    </message>
    <message>
        <source>ascender</source>
        <translation>アセンダー</translation>
    </message>
    <message>
        <source>descender</source>
        <translation>ディセンダー</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>小文字</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>大文字</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>straight lower case</source>
        <translation>まっすぐな側の小文字</translation>
    </message>
    <message>
        <source>round lower case</source>
        <translation>丸い側の小文字</translation>
    </message>
    <message>
        <source>straight capital</source>
        <translation>まっすぐな側の大文字</translation>
    </message>
    <message>
        <source>round capital</source>
        <translation>丸い側の大文字</translation>
    </message>
    <message>
        <source>it did not come to an end</source>
        <translation>最後まで描き終わりませんでした</translation>
    </message>
    <message>
        <source>it came out empty</source>
        <translation>空になりました</translation>
    </message>
    <message>
        <source>it came out without ink</source>
        <translation>塗りのない形になりました</translation>
    </message>
    <message>
        <source>it reached far beyond the height of the references</source>
        <translation>参照グリフの高さを大きく超えました</translation>
    </message>
    <message>
        <source>its contours crossed themselves</source>
        <translation>パスが自分自身と交差しました</translation>
    </message>
    <message>
        <source>its counters were filled</source>
        <translation>カウンターが塗りつぶされました</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>読めないものになりました</translation>
    </message>
    <message>
        <source>it had a part too many or too few, or a counter was filled</source>
        <translation>部分に過不足があるか、カウンターが塗りつぶされました</translation>
    </message>
    <message>
        <source>its strokes were far heavier or lighter than those of the references</source>
        <translation>ストロークの太さが参照グリフと大きく違いました</translation>
    </message>
    <message>
        <source>it did not interpolate with the other masters</source>
        <translation>ほかのマスターと補間できませんでした</translation>
    </message>
    <message>
        <source>the area changes by {0} %</source>
        <translation>面積が {0} % 変わります</translation>
    </message>
    <message>
        <source>the outline crosses itself</source>
        <translation>アウトラインが自分自身と交差します</translation>
    </message>
    <message>
        <source>it failed ({0}: {1})</source>
        <translation>失敗しました({0}:{1})</translation>
    </message>
    <message>
        <source>its data is damaged or incomplete</source>
        <translation>データが壊れているか不完全です</translation>
    </message>
    <message>
        <source>a UFO, UFOZ, .designspace, .glyphs, TTF, OTF, WOFF or WOFF2</source>
        <translation>UFO、UFOZ、.designspace、.glyphs、TTF、OTF、WOFF、WOFF2 のいずれか</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>a designspace</source>
        <translation>designspace</translation>
    </message>
    <message>
        <source>a collection of fonts</source>
        <translation>フォントコレクション</translation>
    </message>
    <message>
        <source>a Glyphs file</source>
        <translation>Glyphs ファイル</translation>
    </message>
    <message>
        <source>Check the disk and the path</source>
        <translation>ディスクとパスを確認してください</translation>
    </message>
    <message>
        <source>Name one of its UFOs instead</source>
        <translation>かわりにその中の UFO を 1 つ指定してください</translation>
    </message>
    <message>
        <source>Take an undamaged TTF, OTF, WOFF or WOFF2</source>
        <translation>壊れていない TTF、OTF、WOFF、WOFF2 を使ってください</translation>
    </message>
    <message>
        <source>Take an undamaged one, or a TTF or OTF</source>
        <translation>壊れていないもの、または TTF か OTF を使ってください</translation>
    </message>
    <message>
        <source>Save it again in Glyphs, or export a UFO</source>
        <translation>Glyphs で保存し直すか、UFO を書き出してください</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>the one that ships with Fonte</source>
        <translation>Fonte に付属のもの</translation>
    </message>
    <message>
        <source>all but one</source>
        <translation>1 つを除くすべて</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Takes effect when Fonte is opened again. No native speaker has reviewed the translations yet; corrections are welcome.</source>
        <translation>Fonte を開き直すと切り替わります。翻訳はまだ母語話者の確認を受けていません。修正を歓迎します。</translation>
    </message>
    <message>
        <source>such as fontforge</source>
        <translation>例:fontforge</translation>
    </message>
    <message>
        <source>The command of the font editor that File &gt; Open in my editor starts</source>
        <translation>「ファイル &gt; 自分のエディターで開く」で起動するフォントエディターのコマンド</translation>
    </message>
    <message>
        <source>The colour that marks generated glyphs in other editors; cancel for no mark</source>
        <translation>生成したグリフにほかのエディターで付く色。キャンセルすると色なしになります</translation>
    </message>
    <message>
        <source>Say in the font which glyphs Fonte drew</source>
        <translation>Fonte が描いたグリフをフォントに記録する</translation>
    </message>
    <message>
        <source>Without it neither the saved font nor a compiled one tells them from yours, and a report cannot either. Proposals in a layer are always marked.</source>
        <translation>これがないと、保存したフォントでもコンパイルしたフォントでも、レポートでも、あなたのグリフと区別できません。レイヤーの提案には常に印が付きます。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>プロセッサーのスレッド</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>印</translation>
    </message>
    <message>
        <source>Mark colour</source>
        <translation>マークの色</translation>
    </message>
    <message>
        <source>Font editor</source>
        <translation>フォントエディター</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>マークなし</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Previous, next glyph</source>
        <translation>前のグリフ、次のグリフ</translation>
    </message>
    <message>
        <source>Choose a candidate</source>
        <translation>候補を選ぶ</translation>
    </message>
    <message>
        <source>A or Return</source>
        <translation>A または Return</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>X or Delete</source>
        <translation>X または Delete</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Re-roll, and keep what was there</source>
        <translation>描き直す(前のものも残す)</translation>
    </message>
    <message>
        <source>Points and handles</source>
        <translation>点とハンドル</translation>
    </message>
    <message>
        <source>Next overlay, measure at the mouse</source>
        <translation>次の重ね合わせ、マウス位置で計測</translation>
    </message>
    <message>
        <source>Double-click, with points</source>
        <translation>ダブルクリック(点の表示中)</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>点を追加</translation>
    </message>
    <message>
        <source>Delete, with points</source>
        <translation>Delete(点の表示中)</translation>
    </message>
    <message>
        <source>Remove the selected points</source>
        <translation>選択した点を削除</translation>
    </message>
    <message>
        <source>Space, held</source>
        <translation>スペースキーを押し続ける</translation>
    </message>
    <message>
        <source>The glyph alone; drag to move it</source>
        <translation>グリフだけを表示。ドラッグで動かす</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>arrows, Shift+arrows</source>
        <translation>矢印、Shift+矢印</translation>
    </message>
    <message>
        <source>Nudge selected points by 1, by 10</source>
        <translation>選択した点を 1、10 ずつ動かす</translation>
    </message>
    <message>
        <source>Alt+drag</source>
        <translation>Alt+ドラッグ</translation>
    </message>
    <message>
        <source>Move without snapping, a handle without the one across</source>
        <translation>スナップせずに動かす。ハンドルは反対側を動かさずに</translation>
    </message>
    <message>
        <source>← →, in a line</source>
        <translation>← →(行の中)</translation>
    </message>
    <message>
        <source>Space or kern by 1, with Shift by 10</source>
        <translation>スペーシングまたはカーニングを 1、Shift で 10 ずつ</translation>
    </message>
    <message>
        <source>↑ ↓, in a line</source>
        <translation>↑ ↓(行の中)</translation>
    </message>
    <message>
        <source>Previous, next glyph or pair</source>
        <translation>前後のグリフまたはペア</translation>
    </message>
    <message>
        <source>Delete, in a line</source>
        <translation>Delete(行の中)</translation>
    </message>
    <message>
        <source>Back to what the font has</source>
        <translation>フォントの値に戻す</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>レビューで</translation>
    </message>
</context>
<context>
    <name>SignsDialog</name>
    <message>
        <source>Build accents and signs</source>
        <translation>アクセント付き文字と記号を組み立てる</translation>
    </message>
    <message>
        <source>Latin-1 and Windows 1252</source>
        <translation>Latin-1 と Windows 1252</translation>
    </message>
    <message>
        <source>Google Latin Core</source>
        <translation>Google Latin Core</translation>
    </message>
    <message>
        <source>ASCII</source>
        <translation>ASCII</translation>
    </message>
    <message>
        <source>Glyph set</source>
        <translation>グリフセット</translation>
    </message>
    <message>
        <source>How much of it there is</source>
        <translation>どこまで揃っているか</translation>
    </message>
    <message>
        <source>Looking at what can be built…</source>
        <translation>組み立てられるものを調べています…</translation>
    </message>
    <message>
        <source>What would be built</source>
        <translation>組み立てられるもの</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Have Fonte draw what it can of what is lacking</source>
        <translation>足りないもののうち描けるものを Fonte に描かせます</translation>
    </message>
    <message>
        <source>They are built anew whenever what they are made of changes, and saved with the font</source>
        <translation>元の文字が変わるたびに組み立て直され、フォントと一緒に保存されます</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>組み立てる</translation>
    </message>
    <message>
        <source>{0} of {1} characters are there, {2} more can be built.</source>
        <translation>{1} 文字中 {0} 文字があり、さらに {2} 文字を組み立てられます。</translation>
    </message>
    <message>
        <source>Lacking: {0}</source>
        <translation>足りないもの:{0}</translation>
    </message>
    <message numerus="yes">
        <source>Build %n signs</source>
        <translation>
            <numerusform>%n 個の記号を組み立てる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw %n glyphs</source>
        <translation>
            <numerusform>%n 個のグリフを描く</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Specimen</name>
    <message>
        <source>Letters of the example font</source>
        <translation>サンプルフォントの文字</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Start</source>
        <translation>スタート</translation>
    </message>
    <message>
        <source>Draw a few letters. Fonte draws the rest.</source>
        <translation>いくつかの文字を描けば、残りは Fonte が描きます。</translation>
    </message>
    <message>
        <source>Open a font that you have begun: a dozen letters are enough. What Fonte adds comes as outlines
for you to accept, change or reject. Nothing leaves this computer, and your file is never changed unasked.</source>
        <translation>描きかけのフォントを開いてください。12 文字ほどで十分です。Fonte が加えるものはアウトラインで、
採用、修正、却下ができます。何もこのコンピューターの外に出ず、ファイルを無断で変えることもありません。</translation>
    </message>
    <message>
        <source>or drop a UFO, Glyphs, TTF or OTF file anywhere in this window</source>
        <translation>または UFO、Glyphs、TTF、OTF ファイルをこのウィンドウにドロップ</translation>
    </message>
    <message>
        <source>Open a font…</source>
        <translation>フォントを開く…</translation>
    </message>
    <message>
        <source>Choose a UFO, .glyphs, .designspace, TTF or OTF file (Ctrl+O)</source>
        <translation>UFO、.glyphs、.designspace、TTF、OTF ファイルを選びます (Ctrl+O)</translation>
    </message>
    <message>
        <source>Try the example</source>
        <translation>サンプルを試す</translation>
    </message>
    <message>
        <source>Fonte Sans: twelve letters are drawn, the others wait for you</source>
        <translation>Fonte Sans:12 文字が描かれ、残りがあなたを待っています</translation>
    </message>
    <message>
        <source>Nothing drawn yet? Start from a style:</source>
        <translation>まだ何も描いていませんか。スタイルから始める:</translation>
    </message>
    <message>
        <source>Invent a {0} typeface, without a single reference</source>
        <translation>参照なしで「{0}」の書体を作り出します</translation>
    </message>
    <message>
        <source>Start a {0} font</source>
        <translation>「{0}」のフォントを始める</translation>
    </message>
    <message>
        <source>Recent:</source>
        <translation>最近:</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>missing</source>
        <translation>未作成</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>描画済み</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>大文字</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>小文字</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>約物</translation>
    </message>
    <message>
        <source>other glyphs</source>
        <translation>その他のグリフ</translation>
    </message>
    <message>
        <source>accents and signs</source>
        <translation>アクセント付き文字と記号</translation>
    </message>
    <message>
        <source>system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>serif</source>
        <translation>セリフ</translation>
    </message>
    <message>
        <source>sans-serif</source>
        <translation>サンセリフ</translation>
    </message>
    <message>
        <source>monospace</source>
        <translation>等幅</translation>
    </message>
    <message>
        <source>handwriting</source>
        <translation>手書き</translation>
    </message>
    <message>
        <source>display</source>
        <translation>ディスプレイ</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message numerus="yes">
        <source>%n glyphs are drawn</source>
        <translation>
            <numerusform>%n 個のグリフを描きました</numerusform>
        </translation>
    </message>
    <message>
        <source>, {0} of them doubtful</source>
        <translation>(うち {0} 個は不確か)</translation>
    </message>
    <message>
        <source>; {0} could not be</source>
        <translation>。{0} 個は描けませんでした</translation>
    </message>
    <message>
        <source>. This typeface is beyond the model: take them as sketches, or draw some more yourself.</source>
        <translation>。この書体はモデルの力を超えています。下絵として使うか、もういくつか自分で描いてください。</translation>
    </message>
    <message>
        <source>Cancelled; the glyphs that were finished are kept.</source>
        <translation>中止しました。できたグリフは残っています。</translation>
    </message>
    <message>
        <source>Accept {0}</source>
        <translation>{0} を採用</translation>
    </message>
    <message>
        <source>Redraw with {0} as a reference</source>
        <translation>{0} を参照して描き直す</translation>
    </message>
    <message>
        <source>{0} is a reference now; what is undecided is drawn again.</source>
        <translation>{0} が参照グリフになりました。未決定のものを描き直しています。</translation>
    </message>
    <message>
        <source>{0} is a reference now; nothing is undecided.</source>
        <translation>{0} が参照グリフになりました。未決定のものはありません。</translation>
    </message>
    <message>
        <source>Reject {0}</source>
        <translation>{0} を却下</translation>
    </message>
    <message numerus="yes">
        <source>%n glyphs</source>
        <translation>
            <numerusform>%n 個のグリフ</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another {0}</source>
        <translation>別の {0} を選ぶ</translation>
    </message>
    <message>
        <source>Paste {0}</source>
        <translation>{0} を貼り付け</translation>
    </message>
    <message>
        <source>Edit a copy of {0}</source>
        <translation>{0} のコピーを編集</translation>
    </message>
    <message>
        <source>Drop the copy of {0}</source>
        <translation>{0} のコピーをやめる</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>Something went wrong in Fonte itself ({0}); your font was not touched.</source>
        <translation>Fonte 自体で問題が起きました({0})。フォントには触れていません。</translation>
    </message>
</context>
</TS>
