<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>ChampionCard</name>
    <message>
        <source>Not checked.</source>
        <translation>Heb ei wirio.</translation>
    </message>
    <message>
        <source>Helping somebody else at the moment</source>
        <translation>Yn helpu rhywun arall ar hyn o bryd</translation>
    </message>
</context>
<context>
    <name>ChatBubble</name>
    <message>
        <source>You: %1</source>
        <translation>Chi: %1</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Wedi cyrraedd</translation>
    </message>
    <message>
        <source>On its way ...</source>
        <translation>Ar ei ffordd ...</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Ei anfon er hynny</translation>
    </message>
</context>
<context>
    <name>ChatColumn</name>
    <message>
        <source>Chat</source>
        <translation>Sgwrs</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Puts the chat away; it goes on. Short.</extracomment>
        <translation>Cuddio</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Ysgrifennwch neges</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Sends a message. Short.</extracomment>
        <translation>Anfon</translation>
    </message>
    <message>
        <source>Close the chat</source>
        <translation>Cau&apos;r sgwrs</translation>
    </message>
    <message>
        <source>Print what was said</source>
        <translation>Argraffu&apos;r hyn a ddywedwyd</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>What was said</source>
        <translation>Beth a ddywedwyd</translation>
    </message>
</context>
<context>
    <name>HandOverCard</name>
    <message>
        <source>Yes</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
</context>
<context>
    <name>HelpAskScreen</name>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
    <message>
        <source>First choose what it is about</source>
        <translation>Dewiswch yn gyntaf beth yw&apos;r pwnc</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Gofyn</translation>
    </message>
</context>
<context>
    <name>HelpPeople</name>
    <message>
        <source>I am looking who is there ...</source>
        <translation>Rwy&apos;n edrych pwy sydd yno ...</translation>
    </message>
    <message>
        <source>One person is there now</source>
        <translation>Mae un person yno nawr</translation>
    </message>
    <message>
        <source>People who are there now: %1</source>
        <translation>Pobl sydd yno nawr: %1</translation>
    </message>
</context>
<context>
    <name>HelpStrip</name>
    <message>
        <source>Stop sharing</source>
        <translation>Stopio rhannu</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <extracomment>Opens the chat. Short.</extracomment>
        <translation>Agor y sgwrs</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>Asks the person who is free now for help. Short.</extracomment>
        <translation>Gofyn</translation>
    </message>
    <message>
        <source>All right</source>
        <extracomment>Puts a message away. Short.</extracomment>
        <translation>O&apos;r gorau</translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>What is it about?</source>
        <translation>Beth yw&apos;r pwnc?</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Print what was said</source>
        <translation>Argraffu&apos;r hyn a ddywedwyd</translation>
    </message>
</context>
<context>
    <name>WorryCard</name>
    <message>
        <source>Put away what was written</source>
        <translation>Cadw&apos;r hyn a ysgrifennwyd o&apos;r golwg</translation>
    </message>
    <message>
        <source>Read what was written</source>
        <translation>Darllen yr hyn a ysgrifennwyd</translation>
    </message>
    <message>
        <source>They: %1</source>
        <translation>Y person: %1</translation>
    </message>
    <message>
        <source>Champion: %1</source>
        <translation>Hyrwyddwr: %1</translation>
    </message>
    <message>
        <source>Put it away</source>
        <extracomment>Of a worry that somebody looks after: it and what was written are forgotten. Short.</extracomment>
        <translation>Ei gadw o&apos;r golwg</translation>
    </message>
</context>
<context>
    <name>alongside::Alerts</name>
    <message>
        <source>Somebody is waiting for help.</source>
        <translation>Mae rhywun yn aros am gymorth.</translation>
    </message>
    <message>
        <source>A conversation has begun.</source>
        <translation>Mae sgwrs wedi dechrau.</translation>
    </message>
    <message>
        <source>Somebody is worried. Please look at once.</source>
        <translation>Mae rhywun yn poeni. Edrychwch ar unwaith, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Somebody has answered you.</source>
        <translation>Mae rhywun wedi eich ateb.</translation>
    </message>
</context>
<context>
    <name>alongside::ChampionInWords</name>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Cynghorydd</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Gwirfoddolwr</translation>
    </message>
    <message>
        <source>%1 vouches for them.</source>
        <translation>Mae %1 yn cadarnhau pwy ydyw.</translation>
    </message>
    <message>
        <source>Checked by %1 until %2.</source>
        <translation>Wedi ei wirio gan %1 tan %2.</translation>
    </message>
    <message>
        <source>Trained on %1.</source>
        <extracomment>The titles of guides, such as “Claim Universal Credit”.</extracomment>
        <translation>Wedi ei hyfforddi ar %1.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Pwyleg</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rwmaneg</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Pwnjabeg</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Wrdw</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengaleg</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabeg</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somaleg</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Wcreineg</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Ffrangeg</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portiwgaleg</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Sbaeneg</translation>
    </message>
    <message>
        <source>Speaks %1.</source>
        <extracomment>The names of languages.</extracomment>
        <translation>Ieithoedd: %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list: names of languages or of people, or titles of guides.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>alongside::Colleagues</name>
    <message>
        <source>About somebody who will ask you to go on helping them: %1</source>
        <extracomment>To a colleague with an ordinary chat program. %1 is what the champion wrote.</extracomment>
        <translation>Am rywun a fydd yn gofyn i chi barhau i&apos;w helpu: %1</translation>
    </message>
</context>
<context>
    <name>alongside::DeskTalk</name>
    <message>
        <source>Too much is still under way. Wait until it has arrived, and say it again.</source>
        <translation>Mae gormod yn dal ar ei ffordd. Arhoswch nes iddo gyrraedd, a dywedwch ef eto.</translation>
    </message>
    <message>
        <source>You pointed at “%1”.</source>
        <translation>Gwnaethoch bwyntio at “%1”.</translation>
    </message>
    <message>
        <source>You asked %1 to go on. The person is asked whether they would like that.</source>
        <translation>Gofynnoch i %1 barhau. Gofynnir i’r person a hoffent hynny.</translation>
    </message>
    <message>
        <source>Your colleague says: %1</source>
        <translation>Mae eich cydweithiwr yn dweud: %1</translation>
    </message>
    <message>
        <source>The person has gone on to your colleague.</source>
        <translation>Mae’r person wedi mynd ymlaen at eich cydweithiwr.</translation>
    </message>
    <message>
        <source>The person has ended the conversation.</source>
        <translation>Mae’r person wedi gorffen y sgwrs.</translation>
    </message>
    <message>
        <source>Their terminal has started again, and the conversation is gone there. Nothing of it was kept. If the person is still there, they can ask again.</source>
        <translation>Mae eu terfynell wedi ailddechrau, ac mae’r sgwrs wedi mynd yno. Ni chadwyd dim ohoni. Os yw’r person yno o hyd, gall ofyn eto.</translation>
    </message>
    <message>
        <source>Your program had to start again. The person is still here, and this is what was said. What you wrote last may not have reached them: if it is missing, say it again.</source>
        <translation>Bu rhaid i’ch rhaglen ailddechrau. Mae’r person yma o hyd, a dyma’r hyn a ddywedwyd. Efallai na chyrhaeddodd yr hyn a ysgrifennoch olaf: os yw ar goll, dywedwch ef eto.</translation>
    </message>
    <message>
        <source>They are on a private page, such as signing in or paying. You see nothing of it.</source>
        <translation>Maent ar dudalen breifat, fel mewngofnodi neu dalu. Nid ydych yn gweld dim ohoni.</translation>
    </message>
    <message>
        <source>The private page is behind them.</source>
        <translation>Mae’r dudalen breifat y tu ôl iddynt.</translation>
    </message>
    <message>
        <source>They let you see their step.</source>
        <translation>Maent yn gadael i chi weld eu cam.</translation>
    </message>
    <message>
        <source>They no longer share their step.</source>
        <translation>Nid ydynt yn rhannu eu cam mwyach.</translation>
    </message>
    <message>
        <source>They let you point.</source>
        <translation>Maent yn gadael i chi bwyntio.</translation>
    </message>
    <message>
        <source>You may no longer point.</source>
        <translation>Ni chewch bwyntio mwyach.</translation>
    </message>
    <message>
        <source>They would like to talk again.</source>
        <translation>Hoffent siarad eto.</translation>
    </message>
    <message>
        <source>They would rather not talk now.</source>
        <translation>Byddai’n well ganddynt beidio â siarad nawr.</translation>
    </message>
</context>
<context>
    <name>alongside::ChatLines</name>
    <message>
        <source>Only the last part of what was said is still here.</source>
        <translation>Dim ond rhan olaf yr hyn a ddywedwyd sydd yma o hyd.</translation>
    </message>
</context>
<context>
    <name>alongside::HelpController</name>
    <message>
        <source>Somebody at %1 would like help: “%2”.</source>
        <extracomment>Sent to people who help. %1: the name of a place; %2: what it is about.</extracomment>
        <translation>Hoffai rhywun yn %1 gael help: “%2”.</translation>
    </message>
    <message>
        <source>They are doing: %1.</source>
        <translation>Mae&apos;n gwneud: %1.</translation>
    </message>
    <message>
        <source>Answer this message to help them.</source>
        <translation>Atebwch y neges hon i&apos;w helpu.</translation>
    </message>
    <message>
        <source>Somebody at %1 is worried. Please go there now.</source>
        <extracomment>Sent to the staff of a place. %1: its name.</extracomment>
        <translation>Mae rhywun yn %1 yn poeni. Ewch yno nawr.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What was said, on paper. %1: somebody&apos;s name; %2: what they said.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>You and %1, %2</source>
        <extracomment>%1: somebody&apos;s name, or names; %2: a day.</extracomment>
        <translation>Eich sgwrs: %1, %2</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Yr hyn a ddywedwyd</translation>
    </message>
    <message>
        <source>About this paper</source>
        <translation>Am y papur hwn</translation>
    </message>
    <message>
        <source>What looked private was taken out. No copy is kept: this paper is the only one.</source>
        <translation>Tynnwyd allan yr hyn a edrychai&apos;n breifat. Ni chedwir copi: y papur hwn yw&apos;r unig un.</translation>
    </message>
    <message>
        <source>They would like you to read what was written (&gt; is what they wrote).</source>
        <extracomment>Sent to staff, before what was written. &quot;&gt;&quot; stands before each line of the person&apos;s.</extracomment>
        <translation>Hoffai&apos;r person i chi ddarllen yr hyn a ysgrifennwyd (&gt; yw&apos;r hyn a ysgrifennodd).</translation>
    </message>
    <message>
        <source>They would rather not have the conversation read.</source>
        <extracomment>Sent to staff.</extracomment>
        <translation>Byddai&apos;n well gan y person beidio â chael y sgwrs wedi&apos;i darllen.</translation>
    </message>
    <message>
        <source>Somebody else is helping them already. Thank you.</source>
        <extracomment>Sent to people who were asked to help.</extracomment>
        <translation>Mae rhywun arall yn eu helpu eisoes. Diolch.</translation>
    </message>
    <message>
        <source>They need no help any more. Thank you.</source>
        <extracomment>Sent to people who were asked to help.</extracomment>
        <translation>Nid oes angen help arnynt mwyach. Diolch.</translation>
    </message>
</context>
<context>
    <name>alongside::HelpPlace</name>
    <message>
        <source>Open now, until %1.</source>
        <extracomment>Of a place. %1: a time of day.</extracomment>
        <translation>Ar agor nawr, tan %1.</translation>
    </message>
    <message>
        <source>Closed now. It opens today at %1.</source>
        <translation>Ar gau nawr. Bydd yn agor heddiw am %1.</translation>
    </message>
    <message>
        <source>Closed now. It opens tomorrow at %1.</source>
        <translation>Ar gau nawr. Bydd yn agor yfory am %1.</translation>
    </message>
    <message>
        <source>Closed now. It opens on %1 at %2.</source>
        <extracomment>%1: a day of the week; %2: a time of day.</extracomment>
        <translation>Ar gau nawr. Yn agor nesaf: %1, %2.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Days of the week.</extracomment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <extracomment>%1: days of the week; %2 and %3: times of day.</extracomment>
        <translation>%1: %2 tan %3</translation>
    </message>
    <message>
        <source>%1: closed</source>
        <translation>%1: ar gau</translation>
    </message>
</context>
<context>
    <name>alongside::HelpRecord</name>
    <message>
        <source>How it ended: what you asked about is done.</source>
        <translation>Sut y daeth i ben: mae&apos;r hyn y gofynnoch amdano wedi&apos;i wneud.</translation>
    </message>
    <message>
        <source>How it ended: you will come back to go on.</source>
        <translation>Sut y daeth i ben: byddwch yn dod yn ôl i fynd ymlaen.</translation>
    </message>
    <message>
        <source>How it ended: it is best to see somebody face to face.</source>
        <translation>Sut y daeth i ben: mae&apos;n well gweld rhywun wyneb yn wyneb.</translation>
    </message>
    <message>
        <source>How it ended: another service can help you better.</source>
        <translation>Sut y daeth i ben: gall gwasanaeth arall eich helpu&apos;n well.</translation>
    </message>
    <message>
        <source>You let them see which question you were at, never what you typed.</source>
        <translation>Caniataoch iddynt weld pa gwestiwn oedd o&apos;ch blaen, byth yr hyn a deipioch.</translation>
    </message>
    <message>
        <source>You let them point at questions on your page.</source>
        <translation>Caniataoch iddynt bwyntio at gwestiynau ar eich tudalen.</translation>
    </message>
    <message>
        <source>%1, %2 to %3.</source>
        <extracomment>%1: a day; %2 and %3: times of day.</extracomment>
        <translation>%1, %2 tan %3.</translation>
    </message>
    <message>
        <source>%1, since %2.</source>
        <extracomment>%1: a day; %2: a time of day.</extracomment>
        <translation>%1, ers %2.</translation>
    </message>
    <message>
        <source>“%1” helped you. Nobody whom we know has checked them.</source>
        <extracomment>%1: what an account is called.</extracomment>
        <translation>Helpodd “%1” chi. Nid oes neb rydym yn ei adnabod wedi ei wirio.</translation>
    </message>
    <message>
        <source>%1 helped you. %2. %3</source>
        <extracomment>%1: a first name; %2: such as &quot;Volunteer&quot;; %3: a sentence that says who has checked them.</extracomment>
        <translation>Helpodd %1 chi. %2. %3</translation>
    </message>
    <message>
        <source>They showed you: %1.</source>
        <extracomment>%1: questions, or steps of a guide, such as: “Your name”; “Your address”.</extracomment>
        <translation>Dangoswyd i chi: %1.</translation>
    </message>
    <message>
        <source>a question of the page</source>
        <translation>cwestiwn ar y dudalen</translation>
    </message>
    <message>
        <source>question %1 of the page</source>
        <translation>cwestiwn %1 ar y dudalen</translation>
    </message>
</context>
<context>
    <name>alongside::HelpTalk</name>
    <message>
        <source>You are helping now. They read what you write here. You cannot see their page.</source>
        <extracomment>Sent to somebody who helps, and who answered first.</extracomment>
        <translation>Rydych yn helpu nawr. Mae&apos;r person yn darllen yr hyn rydych yn ei ysgrifennu yma. Ni allwch weld eu tudalen.</translation>
    </message>
    <message>
        <source>They are on a private page now, such as one for signing in or paying. Nobody sees it. You can go on writing.</source>
        <extracomment>Sent to somebody who helps.</extracomment>
        <translation>Mae&apos;r person ar dudalen breifat nawr, fel un ar gyfer mewngofnodi neu dalu. Nid oes neb yn ei gweld. Gallwch barhau i ysgrifennu.</translation>
    </message>
    <message>
        <source>The private page is behind them.</source>
        <extracomment>Sent to somebody who helps.</extracomment>
        <translation>Mae&apos;r dudalen breifat y tu ôl iddynt.</translation>
    </message>
    <message>
        <source>They have ended the conversation. What you write now reaches nobody. Thank you for helping.</source>
        <extracomment>Sent to somebody who helped.</extracomment>
        <translation>Maent wedi dod â&apos;r sgwrs i ben. Nid yw&apos;r hyn a ysgrifennwch nawr yn cyrraedd neb. Diolch am helpu.</translation>
    </message>
</context>
<context>
    <name>alongside::PhraseRows</name>
    <message>
        <source>For this step</source>
        <translation>Ar gyfer y cam hwn</translation>
    </message>
    <message>
        <source>For what the page shows</source>
        <translation>Ar gyfer yr hyn y mae’r dudalen yn ei ddangos</translation>
    </message>
</context>
<context>
    <name>alongside::QuestionTitles</name>
    <message>
        <source>Question %1</source>
        <translation>Cwestiwn %1</translation>
    </message>
</context>
<context>
    <name>AskedQuestion</name>
    <message>
        <source>Explained by the guide.</source>
        <translation>Eglurir gan y canllaw.</translation>
    </message>
    <message>
        <source>Explained by the glossary: %1.</source>
        <translation>Eglurir gan yr eirfa: %1.</translation>
    </message>
    <message>
        <source>Nobody explains it.</source>
        <translation>Nid oes neb yn ei egluro.</translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation>(dim label)</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Are you there?</source>
        <translation>Ydych chi yno?</translation>
    </message>
    <message>
        <source>Touch the screen or press any key to carry on. Soon it is hidden, so that nobody else reads it.</source>
        <translation>Cyffyrddwch â&apos;r sgrin neu bwyswch unrhyw fysell i barhau. Cyn bo hir bydd yn cael ei chuddio, fel na all neb arall ei darllen.</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>Ydw, rwyf yma</translation>
    </message>
</context>
<context>
    <name>AuthorNotes</name>
    <message>
        <source>a page of no known kind</source>
        <translation>tudalen o fath anhysbys</translation>
    </message>
    <message>
        <source>a page with questions</source>
        <translation>tudalen â chwestiynau</translation>
    </message>
    <message>
        <source>a list of tasks</source>
        <translation>rhestr o dasgau</translation>
    </message>
    <message>
        <source>check your answers</source>
        <translation>tudalen gwirio eich atebion</translation>
    </message>
    <message>
        <source>a confirmation</source>
        <translation>tudalen gadarnhau</translation>
    </message>
    <message>
        <source>an error page</source>
        <translation>tudalen wall</translation>
    </message>
    <message>
        <source>a page to sign in</source>
        <translation>tudalen fewngofnodi</translation>
    </message>
    <message>
        <source>a page to pay</source>
        <translation>tudalen dalu</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Y dudalen hon</translation>
    </message>
    <message>
        <source>Nothing was seen of the page yet.</source>
        <translation>Ni welwyd dim o&apos;r dudalen eto.</translation>
    </message>
    <message>
        <source>Taken for %1.</source>
        <translation>Fe&apos;i cymerir fel %1.</translation>
    </message>
    <message>
        <source>Which step, and why</source>
        <translation>Pa gam, a pham</translation>
    </message>
    <message>
        <source>Nothing on this page speaks for a step: neither its address nor its heading, kind or questions.</source>
        <translation>Nid oes dim ar y dudalen hon yn awgrymu cam: na&apos;i chyfeiriad, na&apos;i phennawd, na&apos;i math, na&apos;i chwestiynau.</translation>
    </message>
    <message>
        <source>What the page asks: %1</source>
        <translation>Beth mae&apos;r dudalen yn ei ofyn: %1</translation>
    </message>
    <message>
        <source>No question was recognised.</source>
        <translation>Ni adnabuwyd unrhyw gwestiwn.</translation>
    </message>
    <message>
        <source>What has changed since the guide was checked: %1</source>
        <translation>Beth sydd wedi newid ers gwirio&apos;r canllaw: %1</translation>
    </message>
    <message>
        <source>Nothing, as far as this page was written down.</source>
        <translation>Dim, hyd y cofnodwyd y dudalen hon.</translation>
    </message>
    <message>
        <source>What the check of the guide says: %1</source>
        <translation>Beth mae gwiriad y canllaw yn ei ddweud: %1</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>Mae popeth mewn trefn.</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>y dudalen</translation>
    </message>
    <message>
        <source>It is no longer asked.</source>
        <translation>Nid yw&apos;n cael ei ofyn mwyach.</translation>
    </message>
    <message>
        <source>It is asked now and was not.</source>
        <translation>Mae&apos;n cael ei ofyn nawr, ond nid oedd o&apos;r blaen.</translation>
    </message>
    <message>
        <source>Its words are others.</source>
        <translation>Mae ei eiriau wedi newid.</translation>
    </message>
    <message>
        <source>It stands elsewhere on the page.</source>
        <translation>Mae mewn lle arall ar y dudalen.</translation>
    </message>
    <message>
        <source>It is answered in another way.</source>
        <translation>Mae&apos;n cael ei ateb mewn ffordd arall.</translation>
    </message>
    <message>
        <source>Its message has other words.</source>
        <translation>Mae geiriau ei neges wedi newid.</translation>
    </message>
    <message>
        <source>It has another address.</source>
        <translation>Mae ganddi gyfeiriad arall.</translation>
    </message>
    <message>
        <source>It has another heading.</source>
        <translation>Mae ganddi bennawd arall.</translation>
    </message>
</context>
<context>
    <name>BeforeScreen</name>
    <message>
        <source>Before you start</source>
        <translation>Cyn i chi ddechrau</translation>
    </message>
    <message>
        <source>Have these with you</source>
        <translation>Cadwch y rhain wrth law</translation>
    </message>
    <message>
        <source>To practise, you do not need them: we have made-up details for you.</source>
        <translation>I ymarfer, nid oes eu hangen arnoch: mae gennym fanylion ffug i chi.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Faint o amser</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Beth yw&apos;r gost</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Ar gyfer pwy</translation>
    </message>
    <message>
        <source>Who should not use this</source>
        <translation>Pwy na ddylai ddefnyddio hwn</translation>
    </message>
    <message>
        <source>Other ways: telephone, paper, in person</source>
        <translation>Ffyrdd eraill: ffôn, papur, wyneb yn wyneb</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Fy nodiadau</translation>
    </message>
    <message>
        <source>Open the real page</source>
        <extracomment>Goes on to the next screen. Short.</extracomment>
        <translation>Agor y dudalen go iawn</translation>
    </message>
    <message>
        <source>You do it yourself, on the page of the real service. What you type goes to the service, and is not kept here.</source>
        <translation>Chi sy&apos;n gwneud hyn, ar dudalen y gwasanaeth go iawn. Mae&apos;r hyn rydych yn ei deipio yn mynd i&apos;r gwasanaeth, ac ni chaiff ei gadw yma.</translation>
    </message>
</context>
<context>
    <name>BlankScreen</name>
    <message>
        <source>Bring it back</source>
        <translation>Dod ag ef yn ôl</translation>
    </message>
    <message>
        <source>Otherwise this visit ends in %1 s. Your place stays kept, and the rest goes.</source>
        <translation>Fel arall daw&apos;r ymweliad hwn i ben mewn %1 eiliad. Bydd eich lle yn dal wedi&apos;i gadw, a bydd y gweddill yn mynd.</translation>
    </message>
    <message>
        <source>Otherwise everything is gone in %1 s.</source>
        <translation>Fel arall bydd popeth wedi mynd mewn %1 eiliad.</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>Choose one</source>
        <translation>Dewiswch un</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Gadael fel y mae</translation>
    </message>
</context>
<context>
    <name>ChoosePicturesScreen</name>
    <message>
        <source>Once more, in the same order</source>
        <translation>Unwaith eto, yn yr un drefn</translation>
    </message>
    <message>
        <source>Choose five pictures</source>
        <translation>Dewiswch bum llun</translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation>Dewis rhai eraill</translation>
    </message>
    <message>
        <source>Your place is being saved</source>
        <translation>Mae eich lle&apos;n cael ei gadw</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>These were not the same five pictures. Nothing is lost: please choose again.</source>
        <translation>Nid yr un pum llun oedd y rhain. Nid oes dim wedi&apos;i golli: dewiswch eto.</translation>
    </message>
    <message>
        <source>So that you will remember them.</source>
        <translation>Er mwyn i chi eu cofio.</translation>
    </message>
    <message>
        <source>They open your place when you come back. Take your time, remember their order, and show nobody.</source>
        <translation>Nhw sy&apos;n agor eich lle pan ddewch yn ôl. Cymerwch eich amser, cofiwch eu trefn, a pheidiwch â&apos;u dangos i neb.</translation>
    </message>
    <message>
        <source>Save with these pictures</source>
        <translation>Cadw gyda&apos;r lluniau hyn</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>How did it end?</source>
        <translation>Sut daeth i ben?</translation>
    </message>
    <message>
        <source>This is counted, without anything about the person. The conversation goes from your screen.</source>
        <translation>Mae hyn yn cael ei gyfrif, heb ddim am y person. Mae&apos;r sgwrs yn mynd oddi ar eich sgrin.</translation>
    </message>
    <message>
        <source>They have done what they came for</source>
        <translation>Maent wedi gwneud yr hyn y daethant i’w wneud</translation>
    </message>
    <message>
        <source>They will come back</source>
        <translation>Byddant yn dod yn ôl</translation>
    </message>
    <message>
        <source>They need somebody beside them</source>
        <translation>Mae angen rhywun wrth eu hochr</translation>
    </message>
    <message>
        <source>Another service helps them better</source>
        <translation>Mae gwasanaeth arall yn eu helpu’n well</translation>
    </message>
    <message>
        <source>I cannot say</source>
        <translation>Ni allaf ddweud</translation>
    </message>
    <message>
        <source>Go on talking</source>
        <translation>Dal i siarad</translation>
    </message>
</context>
<context>
    <name>CodePicturesScreen</name>
    <message>
        <source>I have pictures</source>
        <translation>Mae gen i luniau</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un eiliad</translation>
    </message>
    <message>
        <source>Open my place</source>
        <translation>Agor fy lle</translation>
    </message>
    <message>
        <source>First touch the two pictures that we gave you.</source>
        <translation>Yn gyntaf cyffyrddwch â&apos;r ddau lun a roesom i chi.</translation>
    </message>
    <message>
        <source>Now touch your own five.</source>
        <translation>Nawr cyffyrddwch â&apos;ch pump eich hun.</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>I have a code</source>
        <translation>Mae gen i god</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Mynd ymlaen hebddo</translation>
    </message>
    <message>
        <source>I have pictures</source>
        <translation>Mae gen i luniau</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un eiliad</translation>
    </message>
    <message>
        <source>Open my place</source>
        <translation>Agor fy lle</translation>
    </message>
    <message>
        <source>It is on your slip: 17 letters and figures. Small letters, spaces and hyphens make no difference.</source>
        <translation>Mae ar eich slip: 17 o lythrennau a rhifau. Nid yw llythrennau bach, bylchau na chysylltnodau&apos;n gwneud gwahaniaeth.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Eich cod</translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>What they let you do</source>
        <translation>Yr hyn y maent yn gadael i chi ei wneud</translation>
    </message>
    <message>
        <source>You may talk</source>
        <translation>Cewch siarad</translation>
    </message>
    <message>
        <source>No talking now</source>
        <translation>Dim siarad nawr</translation>
    </message>
    <message>
        <source>You see their step</source>
        <translation>Rydych yn gweld eu cam</translation>
    </message>
    <message>
        <source>You do not see their step</source>
        <translation>Nid ydych yn gweld eu cam</translation>
    </message>
    <message>
        <source>You may point</source>
        <translation>Cewch bwyntio</translation>
    </message>
    <message>
        <source>You may not point</source>
        <translation>Ni chewch bwyntio</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Your screen is hidden</source>
        <translation>Mae eich sgrin wedi&apos;i chuddio</translation>
    </message>
    <message>
        <source>Touch anywhere to carry on.</source>
        <translation>Cyffyrddwch unrhyw le i barhau.</translation>
    </message>
    <message>
        <source>Choose 4 digits</source>
        <translation>Dewiswch 4 digid</translation>
    </message>
    <message>
        <source>The same 4 digits once more</source>
        <translation>Yr un 4 digid unwaith eto</translation>
    </message>
    <message>
        <source>These digits are not right. You can try again in %1 s. Everything is still here.</source>
        <translation>Nid yw&apos;r digidau hyn yn gywir. Gallwch roi cynnig arall arni mewn %1 eiliad. Mae popeth yma o hyd.</translation>
    </message>
    <message>
        <source>These were not the same. Please choose again.</source>
        <translation>Nid oedd y rhain yr un fath. Dewiswch eto.</translation>
    </message>
    <message>
        <source>These digits are not right. Please try again.</source>
        <translation>Nid yw&apos;r digidau hyn yn gywir. Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Only someone who knows them can bring your screen back. They are forgotten when you finish.</source>
        <translation>Dim ond rhywun sy&apos;n eu gwybod all ddod â&apos;ch sgrin yn ôl. Cânt eu hanghofio pan fyddwch yn gorffen.</translation>
    </message>
    <message>
        <source>Enter your 4 digits to carry on.</source>
        <translation>Rhowch eich 4 digid i barhau.</translation>
    </message>
    <message>
        <source>Do without digits</source>
        <translation>Gwneud heb ddigidau</translation>
    </message>
    <message>
        <source>Lock it with 4 digits</source>
        <translation>Ei chloi â 4 digid</translation>
    </message>
    <message>
        <source>I need the staff</source>
        <translation>Mae angen y staff arnaf</translation>
    </message>
    <message>
        <source>If nobody carries on, this visit ends in one minute.</source>
        <translation>Os na fydd neb yn parhau, daw&apos;r ymweliad hwn i ben mewn un funud.</translation>
    </message>
    <message>
        <source>If nobody carries on, this visit ends in %1 minutes.</source>
        <translation>Os na fydd neb yn parhau, daw&apos;r ymweliad hwn i ben mewn %1 munud.</translation>
    </message>
</context>
<context>
    <name>CrashSheet</name>
    <message>
        <source>Something went wrong</source>
        <translation>Aeth rhywbeth o&apos;i le</translation>
    </message>
    <message>
        <source>This program stopped and has started again. The practice answers that you have sent, your ticks and your notes are safe.</source>
        <translation>Stopiodd y rhaglen hon ac mae wedi ailddechrau. Mae&apos;r atebion ymarfer a anfonwyd gennych, eich ticiau a&apos;ch nodiadau&apos;n ddiogel.</translation>
    </message>
    <message>
        <source>You were on the page of a real service: what you typed on that page may be lost.</source>
        <translation>Roeddech ar dudalen gwasanaeth go iawn: efallai fod yr hyn a deipioch ar y dudalen honno wedi&apos;i golli.</translation>
    </message>
    <message>
        <source>It happened twice in a row, so the page was not opened again. You can open it, or ask at the desk.</source>
        <translation>Digwyddodd ddwywaith yn olynol, felly ni chafodd y dudalen ei hailagor. Gallwch ei hagor, neu ofyn wrth y ddesg.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Agor y dudalen eto</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Parhau</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>Since you signed in</source>
        <translation>Ers i chi fewngofnodi</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Sgyrsiau</translation>
    </message>
    <message>
        <source>Minutes together</source>
        <translation>Munudau gyda’ch gilydd</translation>
    </message>
    <message>
        <source>They have done what they came for</source>
        <translation>Maent wedi gwneud yr hyn y daethant i’w wneud</translation>
    </message>
    <message>
        <source>They will come back</source>
        <translation>Byddant yn dod yn ôl</translation>
    </message>
    <message>
        <source>They need somebody beside them</source>
        <translation>Mae angen rhywun wrth eu hochr</translation>
    </message>
    <message>
        <source>Another service helps them better</source>
        <translation>Mae gwasanaeth arall yn eu helpu’n well</translation>
    </message>
    <message>
        <source>Ended without an answer</source>
        <translation>Wedi gorffen heb ateb</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Wedi’u trosglwyddo</translation>
    </message>
    <message>
        <source>Worries told to staff</source>
        <translation>Pryderon a ddywedwyd wrth y staff</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Teithiau</translation>
    </message>
    <message>
        <source>No journey chosen</source>
        <translation>Dim taith wedi’i dewis</translation>
    </message>
    <message>
        <source>Nobody keeps these figures. They are gone when you sign out.</source>
        <translation>Nid oes neb yn cadw’r ffigurau hyn. Maent yn diflannu pan fyddwch yn allgofnodi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>DeskBar</name>
    <message>
        <source>Top of the desk</source>
        <translation>Pen uchaf y ddesg</translation>
    </message>
    <message>
        <source>I am available</source>
        <translation>Rwyf ar gael</translation>
    </message>
    <message>
        <source>I am resting</source>
        <translation>Rwyf yn gorffwys</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Wedi cysylltu</translation>
    </message>
    <message>
        <source>Not connected. What you say will go as soon as it can.</source>
        <translation>Heb gysylltu. Bydd yr hyn a ddywedwch yn mynd cyn gynted ag y gall.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>Opens the choice of language, colours and size of letters. Short.</extracomment>
        <translation>Golwg</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Allgofnodi</translation>
    </message>
    <message>
        <source>Switch off</source>
        <extracomment>Opens what staff can do about a champion. Short.</extracomment>
        <translation>Diffodd</translation>
    </message>
</context>
<context>
    <name>DeskSheets</name>
    <message>
        <source>Sign out now?</source>
        <translation>Allgofnodi nawr?</translation>
    </message>
    <message>
        <source>You are still talking. If you sign out, those conversations end, and the people are told.</source>
        <translation>Rydych yn dal i siarad. Os byddwch yn allgofnodi, bydd y sgyrsiau hynny’n dod i ben, a bydd y bobl yn cael gwybod.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Aros yma</translation>
    </message>
    <message>
        <source>End them and sign out</source>
        <translation>Eu gorffen ac allgofnodi</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Waiting: %1 – Alongside desk</source>
        <extracomment>Title of the window while people wait. %1 is their number.</extracomment>
        <translation>Yn aros: %1 – Desg Alongside</translation>
    </message>
    <message>
        <source>Alongside desk</source>
        <translation>Desg Alongside</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>Practise first</source>
        <translation>Ymarfer yn gyntaf</translation>
    </message>
    <message>
        <source>A copy of the form. Nothing is sent.</source>
        <translation>Copi o&apos;r ffurflen. Nid oes dim yn cael ei anfon.</translation>
    </message>
    <message>
        <source>Do it for real</source>
        <translation>Ei wneud go iawn</translation>
    </message>
    <message>
        <source>What to bring and where to go.</source>
        <translation>Beth i ddod gyda chi a ble i fynd.</translation>
    </message>
    <message>
        <source>On the page of the real service, with help beside it.</source>
        <translation>Ar dudalen y gwasanaeth go iawn, gyda help wrth ei hymyl.</translation>
    </message>
</context>
<context>
    <name>EndScreen</name>
    <message>
        <source>Well done</source>
        <translation>Da iawn chi</translation>
    </message>
    <message>
        <source>You made a start</source>
        <translation>Rydych wedi dechrau arni</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Beth aeth yn dda</translation>
    </message>
    <message>
        <source>You opened the form and had a look. That is the hardest part.</source>
        <translation>Fe wnaethoch chi agor y ffurflen ac edrych arni. Dyna&apos;r rhan anoddaf.</translation>
    </message>
    <message>
        <source>What to look at again</source>
        <translation>Beth i edrych arno eto</translation>
    </message>
    <message>
        <source>Nothing. You had no trouble with any page.</source>
        <translation>Dim byd. Ni chawsoch drafferth gydag unrhyw dudalen.</translation>
    </message>
    <message>
        <source>How sure do you feel now?</source>
        <translation>Pa mor siŵr ydych chi&apos;n teimlo nawr?</translation>
    </message>
    <message>
        <source>When you do it for real: what happens next</source>
        <translation>Pan fyddwch yn ei wneud go iawn: beth sy&apos;n digwydd nesaf</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>Ymarfer eto</translation>
    </message>
    <message>
        <source>A slip to take away</source>
        <translation>Slip i fynd gyda chi</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gorffen</translation>
    </message>
</context>
<context>
    <name>EndingCover</name>
    <message>
        <source>One moment</source>
        <translation>Un eiliad</translation>
    </message>
    <message>
        <source>Everything from your visit is being cleared away. A slip that is being printed is finished first.</source>
        <translation>Mae popeth o&apos;ch ymweliad yn cael ei glirio. Bydd slip sy&apos;n cael ei argraffu yn cael ei orffen gyntaf.</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>The page says: “%1”</source>
        <translation>Mae&apos;r dudalen yn dweud: “%1”</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Not at all sure</source>
        <translation>Ddim yn siŵr o gwbl</translation>
    </message>
    <message>
        <source>Not very sure</source>
        <translation>Ddim yn siŵr iawn</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Yn y canol</translation>
    </message>
    <message>
        <source>Quite sure</source>
        <translation>Eithaf siŵr</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>Siŵr iawn</translation>
    </message>
</context>
<context>
    <name>FinishSheet</name>
    <message>
        <source>Finish now?</source>
        <translation>Gorffen nawr?</translation>
    </message>
    <message>
        <source>Everything on this screen will be forgotten, and the next person starts afresh.</source>
        <translation>Bydd popeth ar y sgrin hon yn cael ei anghofio, a bydd y person nesaf yn dechrau o&apos;r newydd.</translation>
    </message>
    <message>
        <source>First see how it went</source>
        <translation>Gweld sut aeth hi yn gyntaf</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>Finish and forget everything</source>
        <translation>Gorffen ac anghofio popeth</translation>
    </message>
    <message>
        <source>Your place is kept until %1. Everything else on this screen will be forgotten, and the next person starts afresh.</source>
        <translation>Mae eich lle wedi&apos;i gadw tan %1. Bydd popeth arall ar y sgrin hon yn cael ei anghofio, a bydd y person nesaf yn dechrau o&apos;r newydd.</translation>
    </message>
    <message>
        <source>Save my place</source>
        <translation>Cadw fy lle</translation>
    </message>
    <message>
        <source>Destroy it now</source>
        <translation>Ei ddinistrio nawr</translation>
    </message>
    <message>
        <source>After that, the code or the pictures no longer open anything.</source>
        <translation>Wedyn ni fydd y cod na&apos;r lluniau&apos;n agor dim.</translation>
    </message>
    <message>
        <source>Finish, and keep my place</source>
        <translation>Gorffen, a chadw fy lle</translation>
    </message>
    <message>
        <source>A slip that says who helped me</source>
        <translation>Slip sy&apos;n dweud pwy helpodd fi</translation>
    </message>
    <message>
        <source>Print what was said</source>
        <translation>Argraffu&apos;r hyn a ddywedwyd</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Bottom of the screen</source>
        <translation>Gwaelod y sgrin</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Button at the bottom of every screen. Short.</extracomment>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>Button at the bottom of every screen. Short.</extracomment>
        <translation>Darllen yn uchel</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Button at the bottom of every screen. Short.</extracomment>
        <translation>Maint y testun</translation>
    </message>
    <message>
        <source>Hide my screen</source>
        <extracomment>Button at the bottom of every screen: covers the screen so that nobody else can read it. Short.</extracomment>
        <translation>Cuddio fy sgrin</translation>
    </message>
    <message>
        <source>Quick exit</source>
        <extracomment>Button at the bottom of every screen: blanks the screen at once, and soon ends the visit. Short.</extracomment>
        <translation>Gadael ar frys</translation>
    </message>
</context>
<context>
    <name>GivenPictures</name>
    <message>
        <source>Remember these two, in this order. They find your place.</source>
        <translation>Cofiwch y ddau hyn, yn y drefn hon. Nhw sy&apos;n dod o hyd i&apos;ch lle.</translation>
    </message>
</context>
<context>
    <name>GroupScreen</name>
    <message>
        <source>There is no guide for this here yet. Please ask at the desk: the staff know other ways.</source>
        <translation>Nid oes canllaw ar gyfer hyn yma eto. Gofynnwch wrth y ddesg: mae&apos;r staff yn gwybod am ffyrdd eraill.</translation>
    </message>
    <message>
        <source>See other ways to get help</source>
        <translation>Gweld ffyrdd eraill o gael cymorth</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>Guide</source>
        <translation>Canllaw</translation>
    </message>
    <message>
        <source>Show me</source>
        <extracomment>Points at the question on the page. Short.</extracomment>
        <translation>Dangos i mi</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Reads the help aloud. Short.</extracomment>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Dweud yn uchel</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Gweld sut aeth hi</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Fy nodiadau</translation>
    </message>
</context>
<context>
    <name>GuideTool</name>
    <message>
        <source>They are on no journey, so there is no guide.</source>
        <translation>Nid ydynt ar unrhyw daith, felly nid oes canllaw.</translation>
    </message>
    <message>
        <source>they are here</source>
        <translation>maent yma</translation>
    </message>
    <message>
        <source>Why they ask</source>
        <translation>Pam y maent yn gofyn</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Enghraifft</translation>
    </message>
    <message>
        <source>What often goes wrong</source>
        <translation>Beth sy’n aml yn mynd o’i le</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>Hand over</source>
        <translation>Trosglwyddo</translation>
    </message>
    <message>
        <source>The person is asked first, and can say no. You stay in the conversation until they have gone on.</source>
        <translation>Gofynnir i’r person yn gyntaf, a gallant ddweud na. Rydych yn aros yn y sgwrs nes iddynt fynd ymlaen.</translation>
    </message>
    <message>
        <source>No colleague is there now. You can ask the person to go to the desk, and close with “They need somebody beside them”.</source>
        <translation>Nid oes cydweithiwr yno nawr. Gallwch ofyn i’r person fynd at y ddesg, a chau gyda “Mae angen rhywun wrth eu hochr”.</translation>
    </message>
    <message>
        <source>%1 · staff</source>
        <translation>%1 · staff</translation>
    </message>
    <message>
        <source>busy at the moment</source>
        <translation>yn brysur ar hyn o bryd</translation>
    </message>
    <message>
        <source>What your colleague should know. No names, no numbers; anything private is taken out.</source>
        <translation>Yr hyn y dylai eich cydweithiwr ei wybod. Dim enwau, dim rhifau; mae unrhyw beth preifat yn cael ei dynnu allan.</translation>
    </message>
    <message>
        <source>For your colleague</source>
        <translation>I’ch cydweithiwr</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Ask the person</source>
        <translation>Gofyn i’r person</translation>
    </message>
    <message>
        <source>%1 vouches for them</source>
        <translation>Mae %1 yn tystio drostynt</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Top of the screen</source>
        <translation>Pen uchaf y sgrin</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes to the screen before this one. Short.</extracomment>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Choose another language</source>
        <translation>Dewis iaith arall</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Ends the visit. Short.</extracomment>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>My place</source>
        <extracomment>Keeps this visit&apos;s place, so that the person can carry on another day. Short.</extracomment>
        <translation>Fy lle</translation>
    </message>
    <message>
        <source>Save my place</source>
        <translation>Cadw fy lle</translation>
    </message>
</context>
<context>
    <name>HeldNote</name>
    <message>
        <source>There is something secret in your message. It never goes. Nobody has seen it yet.</source>
        <translation>Mae rhywbeth cyfrinachol yn eich neges. Nid yw byth yn mynd. Nid oes neb wedi’i weld eto.</translation>
    </message>
    <message>
        <source>There may be something private in your message. Nobody has seen it yet.</source>
        <translation>Efallai fod rhywbeth preifat yn eich neges. Nid oes neb wedi’i weld eto.</translation>
    </message>
    <message>
        <source>Send it without</source>
        <translation>Ei hanfon hebddo</translation>
    </message>
    <message>
        <source>Write it differently</source>
        <translation>Ei hysgrifennu’n wahanol</translation>
    </message>
    <message>
        <source>Send it as it is</source>
        <translation>Ei hanfon fel y mae</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Ask at the desk</source>
        <translation>Gofynnwch wrth y ddesg</translation>
    </message>
    <message>
        <source>The staff here can sit beside you. You decide what they see: touch &quot;Hide my screen&quot; at any time.</source>
        <translation>Gall y staff yma eistedd wrth eich ochr. Chi sy&apos;n penderfynu beth maen nhw&apos;n ei weld: cyffyrddwch â &quot;Cuddio fy sgrin&quot; unrhyw bryd.</translation>
    </message>
    <message>
        <source>Other ways: %1</source>
        <translation>Ffyrdd eraill: %1</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>I&apos;r staff</translation>
    </message>
    <message>
        <source>Help from a person</source>
        <translation>Help gan berson</translation>
    </message>
    <message>
        <source>Somebody who was checked can write with you, beside your page. They never see what you type on it.</source>
        <translation>Gall rhywun sydd wedi ei wirio ysgrifennu gyda chi, wrth ochr eich tudalen. Nid yw byth yn gweld beth rydych yn ei deipio arni.</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Agor y sgwrs</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Gofyn am help</translation>
    </message>
    <message>
        <source>Telephone the place</source>
        <translation>Ffonio&apos;r lle</translation>
    </message>
    <message>
        <source>Ask at %1</source>
        <translation>Gofynnwch wrth %1</translation>
    </message>
    <message>
        <source>Notes for the helper</source>
        <translation>Nodiadau i&apos;r helpwr</translation>
    </message>
    <message>
        <source>A helper with a badge is here</source>
        <translation>Mae helpwr â bathodyn yma</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>What do you need to do?</source>
        <translation>Beth sydd angen i chi ei wneud?</translation>
    </message>
    <message>
        <source>Type a few words, or choose a picture.</source>
        <translation>Teipiwch ychydig eiriau, neu dewiswch lun.</translation>
    </message>
    <message>
        <source>Type a few words, for example: parking badge</source>
        <translation>Teipiwch ychydig eiriau, er enghraifft: bathodyn parcio</translation>
    </message>
    <message>
        <source>Clear the words</source>
        <translation>Clirio&apos;r geiriau</translation>
    </message>
    <message>
        <source>Ask at the desk</source>
        <translation>Gofynnwch wrth y ddesg</translation>
    </message>
    <message>
        <source>Not on this terminal yet: %1</source>
        <translation>Ddim ar y derfynell hon eto: %1</translation>
    </message>
</context>
<context>
    <name>KeepScreen</name>
    <message>
        <source>Save my place</source>
        <translation>Cadw fy lle</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>Gyda lluniau</translation>
    </message>
    <message>
        <source>Your place is being saved</source>
        <translation>Mae eich lle&apos;n cael ei gadw</translation>
    </message>
    <message>
        <source>With a code</source>
        <translation>Gyda chod</translation>
    </message>
    <message>
        <source>Stop here today and carry on another day, at this terminal.</source>
        <translation>Stopiwch yma heddiw a pharhau ddiwrnod arall, wrth y derfynell hon.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Beth sy&apos;n cael ei gadw</translation>
    </message>
    <message>
        <source>Where you are in the guide, and what you ticked</source>
        <translation>Ble rydych chi yn y canllaw, a&apos;r hyn a diciwyd gennych</translation>
    </message>
    <message>
        <source>Your answers on the practice pages that you have sent</source>
        <translation>Eich atebion ar y tudalennau ymarfer a anfonwyd gennych</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Eich nodiadau</translation>
    </message>
    <message>
        <source>Your language, text size and colours</source>
        <translation>Eich iaith, maint y testun a&apos;r lliwiau</translation>
    </message>
    <message>
        <source>What is not kept</source>
        <translation>Beth sydd ddim yn cael ei gadw</translation>
    </message>
    <message>
        <source>What is on a practice page that you have not sent yet</source>
        <translation>Yr hyn sydd ar dudalen ymarfer nad ydych wedi&apos;i hanfon eto</translation>
    </message>
    <message>
        <source>What you type on the page of a real service: that page keeps it, or nobody does</source>
        <translation>Yr hyn a deipiwch ar dudalen gwasanaeth go iawn: y dudalen honno sy&apos;n ei gadw, neu neb</translation>
    </message>
    <message>
        <source>Nobody else can open it</source>
        <translation>Ni all neb arall ei agor</translation>
    </message>
    <message>
        <source>Your place stays on this terminal, encrypted. We cannot read it, and neither can the staff.</source>
        <translation>Mae eich lle&apos;n aros ar y derfynell hon, wedi&apos;i amgryptio. Ni allwn ei ddarllen, ac ni all y staff chwaith.</translation>
    </message>
    <message>
        <source>You get 17 letters and figures, to print or to write down. Kept until %1.</source>
        <translation>Cewch 17 o lythrennau a rhifau, i&apos;w hargraffu neu i&apos;w hysgrifennu. Wedi&apos;i gadw tan %1.</translation>
    </message>
    <message>
        <source>You choose five pictures and remember them, with no piece of paper. They are easier to guess, so this is kept only until %1.</source>
        <translation>Rydych yn dewis pum llun ac yn eu cofio, heb ddarn o bapur. Maen nhw&apos;n haws eu dyfalu, felly dim ond tan %1 y caiff ei gadw.</translation>
    </message>
</context>
<context>
    <name>KeptScreen</name>
    <message>
        <source>Your place is kept until %1</source>
        <translation>Mae eich lle wedi&apos;i gadw tan %1</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Argraffu&apos;r slip</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Read it to me</source>
        <translation>Ei ddarllen i mi</translation>
    </message>
    <message>
        <source>The code as a picture for a camera</source>
        <translation>Y cod fel llun i gamera</translation>
    </message>
    <message>
        <source>How to come back</source>
        <translation>Sut i ddod yn ôl</translation>
    </message>
    <message>
        <source>Come to this terminal (%1), touch “I have a code” on the first screen, and type it in. The same code works until you destroy your place.</source>
        <translation>Dewch at y derfynell hon (%1), cyffyrddwch â “Mae gen i god” ar y sgrin gyntaf, a&apos;i deipio. Bydd yr un cod yn gweithio nes i chi ddinistrio eich lle.</translation>
    </message>
    <message>
        <source>Come to this terminal (%1), touch “I have a code” on the first screen, then “I have pictures”. Touch these two, and then your own five.</source>
        <translation>Dewch at y derfynell hon (%1), cyffyrddwch â “Mae gen i god” ar y sgrin gyntaf, yna “Mae gen i luniau”. Cyffyrddwch â&apos;r ddau hyn, ac yna â&apos;ch pump eich hun.</translation>
    </message>
    <message>
        <source>Keep the code safe</source>
        <translation>Cadwch y cod yn ddiogel</translation>
    </message>
    <message>
        <source>Remember your five pictures</source>
        <translation>Cofiwch eich pum llun</translation>
    </message>
    <message>
        <source>Print it, write it down or take a photograph. Without it nobody can open your place, and neither can the staff.</source>
        <translation>Argraffwch ef, ysgrifennwch ef neu tynnwch ffotograff. Hebddo ni all neb agor eich lle, na&apos;r staff chwaith.</translation>
    </message>
    <message>
        <source>We do not show them again. Without them nobody can open your place, and neither can the staff.</source>
        <translation>Ni fyddwn yn eu dangos am yr eildro. Hebddynt ni all neb agor eich lle, na&apos;r staff chwaith.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>Offer help to whoever waits longest</source>
        <translation>Cynnig cymorth i bwy bynnag sy’n aros hiraf</translation>
    </message>
    <message>
        <source>Ready phrases: arrows choose, Enter says</source>
        <translation>Ymadroddion parod: mae’r saethau’n dewis, mae Enter yn dweud</translation>
    </message>
    <message>
        <source>Questions of their page</source>
        <translation>Cwestiynau eu tudalen</translation>
    </message>
    <message>
        <source>The guide, to read along</source>
        <translation>Y canllaw, i gyd-ddarllen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Trosglwyddo</translation>
    </message>
    <message>
        <source>I am worried about this person</source>
        <translation>Rwyf yn poeni am y person hwn</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Cau’r sgwrs</translation>
    </message>
    <message>
        <source>Available, or resting</source>
        <translation>Ar gael, neu’n gorffwys</translation>
    </message>
    <message>
        <source>Since you signed in</source>
        <translation>Ers i chi fewngofnodi</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4</source>
        <translation>Ctrl+1 i Ctrl+4</translation>
    </message>
    <message>
        <source>Turn to another conversation</source>
        <translation>Troi at sgwrs arall</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+9</source>
        <translation>Alt+1 i Alt+9</translation>
    </message>
    <message>
        <source>Point at a question</source>
        <translation>Pwyntio at gwestiwn</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Anfon</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <translation>Dechrau llinell newydd</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>Rhoi hwn heibio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>LanguageNote</name>
    <message>
        <source>The form stays in this language: %1. To have it in yours, begin again. What is typed in it is then forgotten.</source>
        <translation>Mae&apos;r ffurflen yn aros yn yr iaith hon: %1. I&apos;w chael yn eich iaith chi, dechreuwch eto. Bydd yr hyn a deipiwyd ynddi wedyn yn cael ei anghofio.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Dechrau eto</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>Dewiswch eich iaith</translation>
    </message>
</context>
<context>
    <name>LiveBar</name>
    <message>
        <source>Top of the page</source>
        <translation>Brig y dudalen</translation>
    </message>
    <message>
        <source>This is the real service.</source>
        <translation>Dyma&apos;r gwasanaeth go iawn.</translation>
    </message>
    <message>
        <source>You are on %1. This is your real e-mail.</source>
        <translation>Rydych ar %1. Dyma eich e-bost go iawn.</translation>
    </message>
    <message>
        <source>You are on %1. This is the real service.</source>
        <translation>Rydych ar %1. Dyma&apos;r gwasanaeth go iawn.</translation>
    </message>
    <message>
        <source>Page back</source>
        <extracomment>Goes to the page of the website before this one. Short.</extracomment>
        <translation>Tudalen yn ôl</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>Goes to the page of the website after this one. Short.</extracomment>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>Y ffurflen</translation>
    </message>
    <message>
        <source>My e-mail</source>
        <translation>Fy e-bost</translation>
    </message>
    <message>
        <source>Fewer tools</source>
        <extracomment>Opens a row of things to do with the page. Short.</extracomment>
        <translation>Llai o offer</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Rhagor o offer</translation>
    </message>
    <message>
        <source>Find a word</source>
        <extracomment>Finds a word on the page. Short.</extracomment>
        <translation>Chwilio am air</translation>
    </message>
    <message>
        <source>Read the page to me</source>
        <translation>Darllen y dudalen i mi</translation>
    </message>
    <message>
        <source>Show only the questions</source>
        <translation>Dangos y cwestiynau yn unig</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>Argraffu&apos;r dudalen</translation>
    </message>
    <message>
        <source>You are on %1. You are paying: read this name, and go on only if it is the service, or your bank.</source>
        <translation>Rydych ar %1. Rydych yn talu: darllenwch yr enw hwn, ac ewch ymlaen dim ond os mai&apos;r gwasanaeth, neu eich banc, ydyw.</translation>
    </message>
</context>
<context>
    <name>LiveCover</name>
    <message>
        <source>Go back to the page</source>
        <translation>Mynd yn ôl i&apos;r dudalen</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Dal i aros</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Agor y dudalen eto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>Practise instead</source>
        <translation>Ymarfer yn lle hynny</translation>
    </message>
    <message>
        <source>Help, and other ways</source>
        <translation>Help, a ffyrdd eraill</translation>
    </message>
    <message>
        <source>The page had stopped and was opened again. What you had typed on it may be lost. What you had sent before is with the service.</source>
        <translation>Roedd y dudalen wedi stopio a chafodd ei hagor eto. Efallai fod yr hyn roeddech wedi&apos;i deipio arni wedi&apos;i golli. Mae&apos;r hyn roeddech wedi&apos;i anfon cynt gan y gwasanaeth.</translation>
    </message>
</context>
<context>
    <name>LiveDialog</name>
    <message>
        <source>The page says this, not this terminal:</source>
        <translation>Y dudalen sy&apos;n dweud hyn, nid y derfynell hon:</translation>
    </message>
    <message>
        <source>The page of %1 says this, not this terminal:</source>
        <translation>Tudalen %1 sy&apos;n dweud hyn, nid y derfynell hon:</translation>
    </message>
    <message>
        <source>The page says that you have not finished here. What you typed and did not send may be lost. What you sent before stays with the service.</source>
        <translation>Mae&apos;r dudalen yn dweud nad ydych wedi gorffen yma. Gall yr hyn a deipioch heb ei anfon fynd ar goll. Mae&apos;r hyn a anfonoch o&apos;r blaen yn aros gyda&apos;r gwasanaeth.</translation>
    </message>
    <message>
        <source>Leave this page?</source>
        <translation>Gadael y dudalen hon?</translation>
    </message>
    <message>
        <source>The page tells you something</source>
        <translation>Mae&apos;r dudalen yn dweud rhywbeth wrthych</translation>
    </message>
    <message>
        <source>The page asks you something</source>
        <translation>Mae&apos;r dudalen yn gofyn rhywbeth i chi</translation>
    </message>
    <message>
        <source>Your answer to the page</source>
        <translation>Eich ateb i&apos;r dudalen</translation>
    </message>
    <message>
        <source>What you type here goes to the page and nowhere else.</source>
        <translation>Mae&apos;r hyn a deipiwch yma yn mynd i&apos;r dudalen ac nid i unman arall.</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>Gadael y dudalen</translation>
    </message>
    <message>
        <source>I have read it (OK)</source>
        <translation>Rwyf wedi ei ddarllen (Iawn)</translation>
    </message>
    <message>
        <source>Give it to the page (OK)</source>
        <translation>Ei roi i&apos;r dudalen (Iawn)</translation>
    </message>
    <message>
        <source>Yes (OK)</source>
        <translation>Ie (Iawn / OK)</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Aros yma</translation>
    </message>
    <message>
        <source>No (Cancel)</source>
        <translation>Na (Canslo / Cancel)</translation>
    </message>
</context>
<context>
    <name>LiveFind</name>
    <message>
        <source>A word on this page</source>
        <translation>Gair ar y dudalen hon</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Nid yw yno.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Wedi&apos;i ganfod: %1</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Y lle nesaf</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes a bar. Short.</extracomment>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>LiveLeaveSheet</name>
    <message>
        <source>Leave the real page?</source>
        <translation>Gadael y dudalen go iawn?</translation>
    </message>
    <message>
        <source>What you typed on this page and did not send is lost, and the service may ask you to begin again. What you sent before stays with the service.</source>
        <translation>Bydd yr hyn a deipioch ar y dudalen hon heb ei anfon yn cael ei golli, ac efallai y bydd y gwasanaeth yn gofyn i chi ddechrau eto. Mae&apos;r hyn a anfonoch cynt yn aros gyda&apos;r gwasanaeth.</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>Gadael y dudalen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Aros yma</translation>
    </message>
</context>
<context>
    <name>LiveMailSheet</name>
    <message>
        <source>Where is your e-mail?</source>
        <translation>Ble mae eich e-bost?</translation>
    </message>
    <message>
        <source>It opens beside the form, which stays as it is. When you finish, you are signed out and everything is forgotten.</source>
        <translation>Mae&apos;n agor wrth ochr y ffurflen, sy&apos;n aros fel y mae. Pan fyddwch yn gorffen, cewch eich allgofnodi a chaiff popeth ei anghofio.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Yn ôl i&apos;r ffurflen</translation>
    </message>
</context>
<context>
    <name>LiveNoteSheet</name>
    <message>
        <source>A telephone number</source>
        <translation>Rhif ffôn</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>Cyfeiriad e-bost</translation>
    </message>
    <message>
        <source>This terminal cannot telephone. Write the number down, or keep it in your notes until you finish.</source>
        <translation>Ni all y derfynell hon ffonio. Ysgrifennwch y rhif, neu cadwch ef yn eich nodiadau nes i chi orffen.</translation>
    </message>
    <message>
        <source>This terminal sends no e-mail from here. Write the address down, or keep it in your notes until you finish.</source>
        <translation>Nid yw&apos;r derfynell hon yn anfon e-bost oddi yma. Ysgrifennwch y cyfeiriad, neu cadwch ef yn eich nodiadau nes i chi orffen.</translation>
    </message>
    <message>
        <source>Put it in my notes</source>
        <translation>Ei roi yn fy nodiadau</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Yn ôl i&apos;r dudalen</translation>
    </message>
</context>
<context>
    <name>LiveNotices</name>
    <message>
        <source>This page asks for a password or a code. Nobody else is told that you are here, and nothing of it is kept. Look round: let nobody watch while you type.</source>
        <translation>Mae&apos;r dudalen hon yn gofyn am gyfrinair neu god. Ni ddywedir wrth neb arall eich bod yma, ac ni chedwir dim ohoni. Edrychwch o&apos;ch cwmpas: peidiwch â gadael i neb wylio wrth i chi deipio.</translation>
    </message>
    <message>
        <source>This page asks for your card. Nobody else is told that you are here, and nothing of it is kept. Look round: let nobody watch while you type.</source>
        <translation>Mae&apos;r dudalen hon yn gofyn am eich cerdyn. Ni ddywedir wrth neb arall eich bod yma, ac ni chedwir dim ohoni. Edrychwch o&apos;ch cwmpas: peidiwch â gadael i neb wylio wrth i chi deipio.</translation>
    </message>
    <message>
        <source>You are paying. Your bank may ask you to agree, on a page of its own: this terminal opens it, by a secure line only. Then the page of the service comes back by itself. Minutes left for this: %1</source>
        <translation>Rydych yn talu. Efallai y bydd eich banc yn gofyn i chi gytuno, ar ei dudalen ei hun: mae&apos;r derfynell hon yn ei hagor, dros linell ddiogel yn unig. Yna daw tudalen y gwasanaeth yn ôl ohoni&apos;i hun. Munudau ar ôl ar gyfer hyn: %1</translation>
    </message>
    <message>
        <source>The time for paying is over, so your bank&apos;s page is no longer opened. If you are not sure whether you have paid, look at your bank account or telephone the service before you pay again.</source>
        <translation>Mae&apos;r amser ar gyfer talu ar ben, felly nid yw tudalen eich banc yn cael ei hagor mwyach. Os nad ydych yn siŵr a ydych wedi talu, edrychwch ar eich cyfrif banc neu ffoniwch y gwasanaeth cyn talu eto.</translation>
    </message>
    <message>
        <source>You may not be able to pay by card on this terminal: many banks ask you to agree on a page of their own, which it does not open. You can pay by telephone or at the desk of the service instead.</source>
        <translation>Efallai na fyddwch yn gallu talu â cherdyn ar y derfynell hon: mae llawer o fanciau&apos;n gofyn i chi gytuno ar eu tudalen eu hunain, ac nid yw&apos;n agor honno. Gallwch dalu dros y ffôn neu wrth ddesg y gwasanaeth yn lle hynny.</translation>
    </message>
    <message>
        <source>Other ways to do this</source>
        <translation>Ffyrdd eraill o wneud hyn</translation>
    </message>
    <message>
        <source>This page has changed since the guide was checked. What I say may not fit; the words on the page count.</source>
        <translation>Mae&apos;r dudalen hon wedi newid ers i&apos;r canllaw gael ei wirio. Efallai na fydd yr hyn rwy&apos;n ei ddweud yn ffitio; y geiriau ar y dudalen sy&apos;n cyfrif.</translation>
    </message>
    <message>
        <source>The service has got what you sent. Write down the number on this page, if there is one: it is not kept here.</source>
        <translation>Mae&apos;r gwasanaeth wedi cael yr hyn a anfonoch. Ysgrifennwch y rhif sydd ar y dudalen hon, os oes un: ni chaiff ei gadw yma.</translation>
    </message>
    <message>
        <source>A slip with what happens next</source>
        <translation>Slip â&apos;r hyn sy&apos;n digwydd nesaf</translation>
    </message>
</context>
<context>
    <name>LivePrintSheet</name>
    <message>
        <source>Paper is not private: whoever is at the printer can read it. Go to the printer first, or ask somebody you trust to stand there. Take every sheet with you.</source>
        <translation>Nid yw papur yn breifat: gall pwy bynnag sydd wrth yr argraffydd ei ddarllen. Ewch at yr argraffydd yn gyntaf, neu gofynnwch i rywun rydych yn ymddiried ynddo sefyll yno. Ewch â phob dalen gyda chi.</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Argraffu&apos;r dudalen hon</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Peidio ag argraffu</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Stopio argraffu</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Ei hargraffu</translation>
    </message>
    <message>
        <source>Sheets of paper: %1</source>
        <translation>Dalennau o bapur: %1</translation>
    </message>
    <message>
        <source>Sheet %1 as it will be printed</source>
        <translation>Dalen %1 fel y bydd yn cael ei hargraffu</translation>
    </message>
    <message>
        <source>Print this document</source>
        <translation>Argraffu&apos;r ddogfen hon</translation>
    </message>
    <message>
        <source>The service offers you this document. Nothing can be kept on this terminal, but you can take it with you on paper.</source>
        <translation>Mae&apos;r gwasanaeth yn cynnig y ddogfen hon i chi. Ni ellir cadw dim ar y derfynell hon, ond gallwch fynd â hi gyda chi ar bapur.</translation>
    </message>
</context>
<context>
    <name>LiveProgress</name>
    <message>
        <source>The page is on its way …</source>
        <translation>Mae&apos;r dudalen ar ei ffordd …</translation>
    </message>
</context>
<context>
    <name>LiveQuestions</name>
    <message>
        <source>This page asks nothing</source>
        <translation>Nid yw&apos;r dudalen hon yn gofyn dim</translation>
    </message>
    <message>
        <source>What this page asks</source>
        <translation>Beth mae&apos;r dudalen hon yn ei ofyn</translation>
    </message>
    <message>
        <source>You answer on the page itself. “Show me” takes you to the question.</source>
        <translation>Ar y dudalen ei hun rydych yn ateb. Mae “Dangos i mi” yn mynd â chi at y cwestiwn.</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Cwestiwn %1</translation>
    </message>
    <message>
        <source>The page says: “%1”</source>
        <translation>Mae&apos;r dudalen yn dweud: “%1”</translation>
    </message>
    <message>
        <source>You have answered this</source>
        <translation>Rydych wedi ateb hwn</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Heb ei ateb eto</translation>
    </message>
    <message>
        <source>Show me</source>
        <extracomment>Points at the question on the page. Short.</extracomment>
        <translation>Dangos i mi</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Yn ôl i&apos;r dudalen</translation>
    </message>
</context>
<context>
    <name>LiveReader</name>
    <message>
        <source>Before</source>
        <extracomment>Reads the paragraph before this one. Short.</extracomment>
        <translation>Y darn blaenorol</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Stops reading aloud. Short.</extracomment>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Next part</source>
        <extracomment>Reads the paragraph after this one. Short.</extracomment>
        <translation>Y darn nesaf</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>LiveRoom</name>
    <message>
        <source>This page asked again and again, so this terminal now answers no for you, until another page comes.</source>
        <translation>Gofynnodd y dudalen hon dro ar ôl tro, felly mae&apos;r derfynell hon bellach yn ateb na drosoch, nes daw tudalen arall.</translation>
    </message>
</context>
<context>
    <name>LiveSheets</name>
    <message>
        <source>Which of your files do you want to send?</source>
        <translation>Pa un o&apos;ch ffeiliau ydych chi am ei anfon?</translation>
    </message>
</context>
<context>
    <name>LiveSteps</name>
    <message>
        <source>I am not sure where you are. If you know the step, choose it. If not, the words on the page count.</source>
        <translation>Nid wyf yn siŵr ble rydych chi. Os ydych yn gwybod pa gam yw hwn, dewiswch ef. Os nad ydych, y geiriau ar y dudalen sy&apos;n cyfrif.</translation>
    </message>
    <message>
        <source>Close the list of steps</source>
        <translation>Cau&apos;r rhestr o gamau</translation>
    </message>
    <message>
        <source>Choose the step</source>
        <translation>Dewis y cam</translation>
    </message>
</context>
<context>
    <name>LiveStrip</name>
    <message>
        <source>I see</source>
        <extracomment>Puts a note away that was read. Short.</extracomment>
        <translation>Iawn</translation>
    </message>
</context>
<context>
    <name>LiveWords</name>
    <message>
        <source>This terminal has no connection to the internet</source>
        <translation>Nid oes gan y derfynell hon gysylltiad â&apos;r rhyngrwyd</translation>
    </message>
    <message>
        <source>This website cannot be found</source>
        <translation>Ni ellir dod o hyd i&apos;r wefan hon</translation>
    </message>
    <message>
        <source>This page is not safe to open</source>
        <translation>Nid yw&apos;n ddiogel agor y dudalen hon</translation>
    </message>
    <message>
        <source>This page is not there</source>
        <translation>Nid yw&apos;r dudalen hon yno</translation>
    </message>
    <message>
        <source>The website has a problem</source>
        <translation>Mae gan y wefan broblem</translation>
    </message>
    <message>
        <source>The website does not answer</source>
        <translation>Nid yw&apos;r wefan yn ateb</translation>
    </message>
    <message>
        <source>The page takes very long</source>
        <translation>Mae&apos;r dudalen yn cymryd amser hir iawn</translation>
    </message>
    <message>
        <source>The page has stopped working</source>
        <translation>Mae&apos;r dudalen wedi rhoi&apos;r gorau i weithio</translation>
    </message>
    <message>
        <source>The page cannot be shown</source>
        <translation>Ni ellir dangos y dudalen</translation>
    </message>
    <message>
        <source>The line is down, here or somewhere on the way. It is nothing that you did.</source>
        <translation>Mae&apos;r llinell wedi torri, yma neu rywle ar y ffordd. Nid chi wnaeth ddim o&apos;i le.</translation>
    </message>
    <message>
        <source>Its address is not known at the moment. It is nothing that you did.</source>
        <translation>Nid yw ei chyfeiriad yn hysbys ar hyn o bryd. Nid chi wnaeth ddim o&apos;i le.</translation>
    </message>
    <message>
        <source>The website could not prove that it is the real one. We do not open it, so that nobody reads what you type.</source>
        <translation>Ni allai&apos;r wefan brofi mai hi yw&apos;r un go iawn. Nid ydym yn ei hagor, fel na fydd neb yn darllen yr hyn rydych yn ei deipio.</translation>
    </message>
    <message>
        <source>The website is there, but this page of it is not. It may have moved, or your time on the website has run out.</source>
        <translation>Mae&apos;r wefan yno, ond nid y dudalen hon. Efallai ei bod wedi symud, neu fod eich amser ar y wefan wedi dod i ben.</translation>
    </message>
    <message>
        <source>The website itself says that something went wrong there. It is nothing that you did.</source>
        <translation>Mae&apos;r wefan ei hun yn dweud bod rhywbeth wedi mynd o&apos;i le yno. Nid chi wnaeth ddim o&apos;i le.</translation>
    </message>
    <message>
        <source>It may be closed for repairs. It is nothing that you did.</source>
        <translation>Efallai ei bod ar gau er mwyn ei thrwsio. Nid chi wnaeth ddim o&apos;i le.</translation>
    </message>
    <message>
        <source>The website is busy, or the line is slow. You can wait, or try again.</source>
        <translation>Mae&apos;r wefan yn brysur, neu mae&apos;r llinell yn araf. Gallwch aros, neu roi cynnig arall arni.</translation>
    </message>
    <message>
        <source>It stopped twice in a row, so we did not open it again. What you had typed on it may be lost. What you had sent before is with the service.</source>
        <translation>Stopiodd ddwywaith yn olynol, felly ni wnaethom ei hagor eto. Efallai fod yr hyn roeddech wedi&apos;i deipio arni wedi&apos;i golli. Mae&apos;r hyn roeddech wedi&apos;i anfon cynt gan y gwasanaeth.</translation>
    </message>
    <message>
        <source>It is nothing that you did.</source>
        <translation>Nid chi wnaeth ddim o&apos;i le.</translation>
    </message>
    <message>
        <source>This link leads to another website.</source>
        <translation>Mae&apos;r ddolen hon yn arwain at wefan arall.</translation>
    </message>
    <message>
        <source>This link leads to another website: %1</source>
        <translation>Mae&apos;r ddolen hon yn arwain at wefan arall: %1</translation>
    </message>
    <message>
        <source>This link leads to a page without a secure line: others could read what you type there.</source>
        <translation>Mae&apos;r ddolen hon yn arwain at dudalen heb linell ddiogel: gallai eraill ddarllen yr hyn rydych yn ei deipio yno.</translation>
    </message>
    <message>
        <source>This link wants to leave a file on this terminal.</source>
        <translation>Mae&apos;r ddolen hon am adael ffeil ar y derfynell hon.</translation>
    </message>
    <message>
        <source>This page asks for a file from you, such as a photo of a letter.</source>
        <translation>Mae&apos;r dudalen hon yn gofyn i chi am ffeil, fel llun o lythyr.</translation>
    </message>
    <message>
        <source>This link leads to a file of this terminal.</source>
        <translation>Mae&apos;r ddolen hon yn arwain at ffeil ar y derfynell hon.</translation>
    </message>
    <message>
        <source>This terminal opens the pages of this service and no others, to keep you safe. You are still on your page, and what you typed is still there.</source>
        <translation>Mae&apos;r derfynell hon yn agor tudalennau&apos;r gwasanaeth hwn a dim eraill, i&apos;ch cadw&apos;n ddiogel. Rydych yn dal ar eich tudalen, ac mae&apos;r hyn a deipioch yno o hyd.</translation>
    </message>
    <message>
        <source>This terminal does not open such pages. You are still on your page, and what you typed is still there.</source>
        <translation>Nid yw&apos;r derfynell hon yn agor tudalennau o&apos;r fath. Rydych yn dal ar eich tudalen, ac mae&apos;r hyn a deipioch yno o hyd.</translation>
    </message>
    <message>
        <source>Files stay behind for the next person, so this terminal keeps none. You can print the page, or write down what you need.</source>
        <translation>Mae ffeiliau&apos;n aros ar ôl i&apos;r person nesaf, felly nid yw&apos;r derfynell hon yn cadw dim. Gallwch argraffu&apos;r dudalen, neu ysgrifennu&apos;r hyn sydd ei angen arnoch.</translation>
    </message>
    <message>
        <source>This terminal cannot send files. You can often send them later, by post, or from another computer: ask at the desk.</source>
        <translation>Ni all y derfynell hon anfon ffeiliau. Yn aml gallwch eu hanfon yn nes ymlaen, drwy&apos;r post, neu o gyfrifiadur arall: gofynnwch wrth y ddesg.</translation>
    </message>
    <message>
        <source>Pages may not look at what is on this terminal. You are still on your page, and what you typed is still there.</source>
        <translation>Ni chaiff tudalennau edrych ar yr hyn sydd ar y derfynell hon. Rydych yn dal ar eich tudalen, ac mae&apos;r hyn a deipioch yno o hyd.</translation>
    </message>
    <message>
        <source>If you had just sent something, we cannot tell whether it arrived. Look for a message from the service before you send it again.</source>
        <translation>Os oeddech newydd anfon rhywbeth, ni allwn ddweud a gyrhaeddodd. Chwiliwch am neges gan y gwasanaeth cyn ei anfon eto.</translation>
    </message>
    <message>
        <source>This document cannot be shown here.</source>
        <translation>Ni ellir dangos y ddogfen hon yma.</translation>
    </message>
    <message>
        <source>It did not arrive whole, or it is too large for this terminal. You can try again, ask at the desk, or ask the service to send it by post.</source>
        <translation>Ni chyrhaeddodd yn gyfan, neu mae&apos;n rhy fawr i&apos;r derfynell hon. Gallwch roi cynnig arall arni, gofyn wrth y ddesg, neu ofyn i&apos;r gwasanaeth ei hanfon drwy&apos;r post.</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>Look and sound</source>
        <translation>Golwg a sain</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Lliwiau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Maint y llythrennau</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Bach</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Canolig</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Mawr</translation>
    </message>
    <message>
        <source>A sound when somebody waits or answers</source>
        <translation>Sain pan fydd rhywun yn aros neu’n ateb</translation>
    </message>
    <message>
        <source>Only while you look elsewhere, and where this computer shows notifications.</source>
        <translation>Dim ond tra byddwch yn edrych yn rhywle arall, a lle mae’r cyfrifiadur hwn yn dangos hysbysiadau.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>MoreHelp</name>
    <message>
        <source>Why they ask</source>
        <translation>Pam maen nhw&apos;n gofyn</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Enghraifft</translation>
    </message>
    <message>
        <source>What often goes wrong</source>
        <translation>Beth sy&apos;n mynd o&apos;i le yn aml</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>Beth yw “%1”?</translation>
    </message>
</context>
<context>
    <name>NewQuestionsSheet</name>
    <message>
        <source>Welcome back</source>
        <translation>Croeso&apos;n ôl</translation>
    </message>
    <message>
        <source>The form has changed since you were here. Your answers are still in it. These questions are new:</source>
        <translation>Mae&apos;r ffurflen wedi newid ers i chi fod yma. Mae eich atebion ynddi o hyd. Mae&apos;r cwestiynau hyn yn newydd:</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation>Cwestiynau newydd</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Parhau</translation>
    </message>
</context>
<context>
    <name>NoteBubble</name>
    <message>
        <source>You: %1</source>
        <translation>Chi: %1</translation>
    </message>
    <message>
        <source>They: %1</source>
        <translation>Nhw: %1</translation>
    </message>
    <message>
        <source>On their screen</source>
        <extracomment>Of a message: whether the person&apos;s screen has it.</extracomment>
        <translation>Ar eu sgrin</translation>
    </message>
    <message>
        <source>On its way …</source>
        <translation>Ar ei ffordd …</translation>
    </message>
</context>
<context>
    <name>NotesSheet</name>
    <message>
        <source>My notes</source>
        <translation>Fy nodiadau</translation>
    </message>
    <message>
        <source>For yourself: what to ask, what to bring. They are forgotten when you finish, unless you save your place.</source>
        <translation>I chi eich hun: beth i&apos;w ofyn, beth i ddod ag ef. Maen nhw&apos;n cael eu hanghofio pan fyddwch yn gorffen, oni bai eich bod yn cadw eich lle.</translation>
    </message>
    <message>
        <source>For yourself: what to ask, what to bring. They are forgotten when you finish.</source>
        <translation>I chi eich hun: beth i&apos;w ofyn, beth i ddod ag ef. Maen nhw&apos;n cael eu hanghofio pan fyddwch yn gorffen.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes a sheet. Short.</extracomment>
        <translation>Iawn</translation>
    </message>
</context>
<context>
    <name>NothingYet</name>
    <message>
        <source>Your program ended in the middle of a conversation. If the person is still at their terminal, it comes back by itself. If not, nothing of it was kept, and they can ask again.</source>
        <translation>Daeth eich rhaglen i ben ar ganol sgwrs. Os yw&apos;r person yn dal wrth ei derfynell, daw&apos;r sgwrs yn ôl ar ei phen ei hun. Os nad yw, ni chadwyd dim ohoni, a gall y person ofyn eto.</translation>
    </message>
    <message>
        <source>You are talking with nobody. When somebody waits, offer them help with F2.</source>
        <translation>Nid ydych yn siarad â neb. Pan fydd rhywun yn aros, cynigiwch gymorth iddynt ag F2.</translation>
    </message>
    <message>
        <source>You are resting. Nobody asks you, and nobody sees you. Say that you are available with F9.</source>
        <translation>Rydych yn gorffwys. Nid oes neb yn gofyn i chi, ac nid oes neb yn eich gweld. Dywedwch eich bod ar gael ag F9.</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>More</source>
        <extracomment>Makes the sheet with the guide taller. Short.</extracomment>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>Less</source>
        <extracomment>Makes the sheet with the guide smaller. Short.</extracomment>
        <translation>Llai</translation>
    </message>
</context>
<context>
    <name>PageTrouble</name>
    <message>
        <source>This practice form cannot be shown at the moment. Everything else works. Please go back and choose another, or ask at the desk.</source>
        <translation>Ni ellir dangos y ffurflen ymarfer hon ar hyn o bryd. Mae popeth arall yn gweithio. Ewch yn ôl a dewis un arall, neu gofynnwch wrth y ddesg.</translation>
    </message>
    <message>
        <source>This page has stopped working, and loading it again did not help. Nothing was sent. You can begin again, or ask at the desk.</source>
        <translation>Mae&apos;r dudalen hon wedi rhoi&apos;r gorau i weithio, ac ni helpodd ei llwytho eto. Nid anfonwyd dim. Gallwch ddechrau eto, neu ofyn wrth y ddesg.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Dechrau eto</translation>
    </message>
    <message>
        <source>See other ways to get help</source>
        <translation>Gweld ffyrdd eraill o gael cymorth</translation>
    </message>
</context>
<context>
    <name>PhrasesTool</name>
    <message>
        <source>Find a phrase</source>
        <translation>Dod o hyd i ymadrodd</translation>
    </message>
    <message>
        <source>Ready phrases</source>
        <translation>Ymadroddion parod</translation>
    </message>
</context>
<context>
    <name>PictureGrid</name>
    <message>
        <source>Pictures</source>
        <translation>Lluniau</translation>
    </message>
</context>
<context>
    <name>PictureNames</name>
    <message>
        <source>Sun</source>
        <translation>Haul</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Cwch</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Allwedd</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Coeden</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Pysgodyn</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>Cwpan</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>Ymbarél</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Tŷ</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Beic</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Blodyn</translation>
    </message>
    <message>
        <source>Snail</source>
        <translation>Malwen</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Pont</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cwmwl</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Afal</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Llyfr</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadair</translation>
    </message>
    <message>
        <source>Drum</source>
        <translation>Drwm</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>Mynydd</translation>
    </message>
    <message>
        <source>Hat</source>
        <translation>Het</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>Siswrn</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>Pili-pala</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Lamp</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Llythyr</translation>
    </message>
    <message>
        <source>Kite</source>
        <translation>Barcud</translation>
    </message>
</context>
<context>
    <name>PictureSlots</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many pictures were chosen so far, such as &quot;2 of 5&quot;.</extracomment>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 o %2 ddigid</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Takes the last digit back. Short.</extracomment>
        <translation>Dileu</translation>
    </message>
</context>
<context>
    <name>PlaceNote</name>
    <message>
        <source>At: %1</source>
        <translation>Wrth: %1</translation>
    </message>
    <message>
        <source>They are on no page of the guide.</source>
        <translation>Nid ydynt ar unrhyw dudalen o’r canllaw.</translation>
    </message>
    <message>
        <source>Private page</source>
        <translation>Tudalen breifat</translation>
    </message>
    <message>
        <source>They have not shared their step. That is fine: you can ask them which question they are at.</source>
        <translation>Nid ydynt wedi rhannu eu cam. Mae hynny’n iawn: gallwch ofyn iddynt wrth ba gwestiwn y maent.</translation>
    </message>
    <message>
        <source>The page shows an error: %1</source>
        <translation>Mae’r dudalen yn dangos gwall: %1</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>No guide: general help only</source>
        <translation>Dim canllaw: cymorth cyffredinol yn unig</translation>
    </message>
    <message>
        <source>%1 beside %2, read at %3</source>
        <translation>%1 wrth ymyl %2, darllenwyd am %3</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Iaith: %1</translation>
    </message>
    <message>
        <source>Load again</source>
        <extracomment>Loads the page from its beginning. Short.</extracomment>
        <translation>Llwytho eto</translation>
    </message>
    <message>
        <source>Hide notes</source>
        <extracomment>Shows or hides what is said to the author of a guide. Short.</extracomment>
        <translation>Cuddio&apos;r nodiadau</translation>
    </message>
    <message>
        <source>Show notes</source>
        <extracomment>Shows or hides what is said to the author of a guide. Short.</extracomment>
        <translation>Dangos y nodiadau</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Where to find it: %1</source>
        <translation>Ble i ddod o hyd iddo: %1</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Enghraifft: %1</translation>
    </message>
</context>
<context>
    <name>QuestionsTool</name>
    <message>
        <source>not answered yet</source>
        <translation>heb ei ateb eto</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>wedi’i ateb</translation>
    </message>
    <message>
        <source>has an error</source>
        <translation>mae gwall ynddo</translation>
    </message>
    <message>
        <source>This page asks nothing.</source>
        <translation>Nid yw’r dudalen hon yn gofyn dim.</translation>
    </message>
    <message>
        <source>The questions of their page appear here when they share their step.</source>
        <translation>Mae cwestiynau eu tudalen yn ymddangos yma pan fyddant yn rhannu eu cam.</translation>
    </message>
    <message>
        <source>they are here</source>
        <translation>maent yma</translation>
    </message>
    <message>
        <source>Point</source>
        <extracomment>Puts a ring around a question on the person&apos;s page. Short.</extracomment>
        <translation>Pwyntio</translation>
    </message>
</context>
<context>
    <name>RealScreen</name>
    <message>
        <source>You cannot do this for real on this terminal yet. Here is how to do it elsewhere.</source>
        <translation>Ni allwch wneud hyn go iawn ar y derfynell hon eto. Dyma sut i&apos;w wneud yn rhywle arall.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>Y cyfeiriad</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Beth i ddod gyda chi</translation>
    </message>
    <message>
        <source>Practise it here first</source>
        <translation>Ymarfer yma yn gyntaf</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Ffyrdd eraill</translation>
    </message>
</context>
<context>
    <name>ReceiptCover</name>
    <message>
        <source>Your visit is over</source>
        <translation>Mae eich ymweliad ar ben</translation>
    </message>
    <message>
        <source>Your place is kept until %1</source>
        <translation>Mae eich lle wedi&apos;i gadw tan %1</translation>
    </message>
    <message>
        <source>Everything is gone. Goodbye.</source>
        <translation>Mae popeth wedi mynd. Hwyl fawr.</translation>
    </message>
    <message>
        <source>This terminal could not make sure that all of it is gone. Please tell a member of staff.</source>
        <translation>Ni allai&apos;r derfynell hon wneud yn siŵr bod y cyfan wedi mynd. Dywedwch wrth aelod o&apos;r staff.</translation>
    </message>
    <message>
        <source>Everything else from your visit is gone. This was checked at %1.</source>
        <translation>Mae popeth arall o&apos;ch ymweliad wedi mynd. Gwiriwyd hyn am %1.</translation>
    </message>
    <message>
        <source>Nothing of your visit is left on this terminal. This was checked at %1.</source>
        <translation>Nid oes dim o&apos;ch ymweliad ar ôl ar y derfynell hon. Gwiriwyd hyn am %1.</translation>
    </message>
    <message>
        <source>This terminal had to start again</source>
        <translation>Bu&apos;n rhaid i&apos;r derfynell hon ailddechrau</translation>
    </message>
    <message>
        <source>The visit before is over. A place that was saved is still there, and nothing else of it was kept. If somebody was helping you, please ask again.</source>
        <translation>Mae&apos;r ymweliad blaenorol ar ben. Mae lle a gadwyd yno o hyd, ac ni chadwyd dim byd arall ohono. Os oedd rhywun yn eich helpu, gofynnwch eto.</translation>
    </message>
    <message>
        <source>Touch anywhere to begin a new visit.</source>
        <translation>Cyffyrddwch unrhyw le i ddechrau ymweliad newydd.</translation>
    </message>
</context>
<context>
    <name>SayField</name>
    <message>
        <source>What you say</source>
        <translation>Yr hyn a ddywedwch</translation>
    </message>
    <message>
        <source>Write in %1. Enter sends.</source>
        <translation>Ysgrifennwch yn %1. Mae Enter yn anfon.</translation>
    </message>
    <message>
        <source>They would rather not talk now.</source>
        <translation>Byddai’n well ganddynt beidio â siarad nawr.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Anfon</translation>
    </message>
</context>
<context>
    <name>ScreenBody</name>
    <message>
        <source>More below</source>
        <translation>Mwy isod</translation>
    </message>
    <message>
        <source>Ways on</source>
        <translation>Ffyrdd ymlaen</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>This is no address. It looks like name@champions.example.org. Nothing was sent.</source>
        <translation>Nid cyfeiriad yw hwn. Mae’n edrych fel name@champions.example.org. Ni anfonwyd dim.</translation>
    </message>
    <message>
        <source>Please type your password. None is kept on this computer.</source>
        <translation>Teipiwch eich cyfrinair, os gwelwch yn dda. Nid oes un wedi’i gadw ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>The server does not answer. I keep trying; look whether this computer is connected.</source>
        <translation>Nid yw’r gweinydd yn ateb. Rwyf yn dal i geisio; gwiriwch a yw’r cyfrifiadur hwn wedi cysylltu.</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so your password was not sent. Tell whoever looks after the desks.</source>
        <translation>Ni allai’r gweinydd brofi pwy ydyw, felly nid anfonwyd eich cyfrinair. Dywedwch wrth bwy bynnag sy’n gofalu am y desgiau.</translation>
    </message>
    <message>
        <source>The server does not know this address, or not this password. Check both and try again.</source>
        <translation>Nid yw’r gweinydd yn adnabod y cyfeiriad hwn, neu nid y cyfrinair hwn. Gwiriwch y ddau a cheisiwch eto.</translation>
    </message>
    <message>
        <source>This computer&apos;s key store does not keep the password. You will be asked for it again.</source>
        <translation>Nid yw storfa allweddi’r cyfrifiadur hwn yn cadw’r cyfrinair. Gofynnir i chi amdano eto.</translation>
    </message>
    <message>
        <source>Staff have switched off your account for now. Please get in touch with them.</source>
        <translation>Mae’r staff wedi diffodd eich cyfrif am y tro. Cysylltwch â nhw, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Help people at a terminal</source>
        <translation>Helpu pobl wrth derfynell</translation>
    </message>
    <message>
        <source>You chat with one person at a time, or with up to four. You see where they are only if they let you, and never what they type.</source>
        <translation>Rydych yn sgwrsio ag un person ar y tro, neu â hyd at bedwar. Rydych yn gweld ble maent dim ond os byddant yn gadael i chi, a byth yr hyn y maent yn ei deipio.</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Eich cyfeiriad</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Cyfrinair</translation>
    </message>
    <message>
        <source>Server, if you were given one</source>
        <translation>Gweinydd, os cawsoch un</translation>
    </message>
    <message>
        <source>Keep my password on this computer</source>
        <translation>Cadw fy nghyfrinair ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>In the system&apos;s key store. Only where nobody else uses your account.</source>
        <translation>Yn storfa allweddi’r system. Dim ond lle nad oes neb arall yn defnyddio eich cyfrif.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Wrthi’n mewngofnodi …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Mewngofnodi</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Rhoi’r gorau i geisio</translation>
    </message>
</context>
<context>
    <name>SlipScreen</name>
    <message>
        <source>A slip to take away</source>
        <translation>Slip i fynd gyda chi</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Argraffu&apos;r slip</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Stopio argraffu</translation>
    </message>
    <message>
        <source>The code as a picture for a camera</source>
        <translation>Y cod fel llun i gamera</translation>
    </message>
    <message>
        <source>Put on the slip who helped me</source>
        <translation>Rhoi ar y slip pwy helpodd fi</translation>
    </message>
    <message>
        <source>When it was, who, what they showed you and how it ended. Nothing that was written.</source>
        <translation>Pryd oedd hynny, pwy, beth ddangoswyd i chi a sut y daeth i ben. Dim byd a ysgrifennwyd.</translation>
    </message>
</context>
<context>
    <name>SpelledOut</name>
    <message>
        <source>Zero.</source>
        <translation>Sero.</translation>
    </message>
    <message>
        <source>One.</source>
        <translation>Un.</translation>
    </message>
    <message>
        <source>Two.</source>
        <translation>Dau.</translation>
    </message>
    <message>
        <source>Three.</source>
        <translation>Tri.</translation>
    </message>
    <message>
        <source>Four.</source>
        <translation>Pedwar.</translation>
    </message>
    <message>
        <source>Five.</source>
        <translation>Pump.</translation>
    </message>
    <message>
        <source>Six.</source>
        <translation>Chwech.</translation>
    </message>
    <message>
        <source>Seven.</source>
        <translation>Saith.</translation>
    </message>
    <message>
        <source>Eight.</source>
        <translation>Wyth.</translation>
    </message>
    <message>
        <source>Nine.</source>
        <translation>Naw.</translation>
    </message>
    <message>
        <source>A, as in apple.</source>
        <translation>A am afal.</translation>
    </message>
    <message>
        <source>B, as in boat.</source>
        <translation>B am banana.</translation>
    </message>
    <message>
        <source>C, as in cat.</source>
        <translation>C am cath.</translation>
    </message>
    <message>
        <source>D, as in dog.</source>
        <translation>D am dŵr.</translation>
    </message>
    <message>
        <source>E, as in egg.</source>
        <translation>E am enfys.</translation>
    </message>
    <message>
        <source>F, as in fish.</source>
        <translation>F am fideo.</translation>
    </message>
    <message>
        <source>G, as in garden.</source>
        <translation>G am gardd.</translation>
    </message>
    <message>
        <source>H, as in house.</source>
        <translation>H am haul.</translation>
    </message>
    <message>
        <source>J, as in jam.</source>
        <translation>J am jam.</translation>
    </message>
    <message>
        <source>K, as in king.</source>
        <translation>K am Kate.</translation>
    </message>
    <message>
        <source>M, as in mother.</source>
        <translation>M am mam.</translation>
    </message>
    <message>
        <source>N, as in night.</source>
        <translation>N am nos.</translation>
    </message>
    <message>
        <source>P, as in paper.</source>
        <translation>P am papur.</translation>
    </message>
    <message>
        <source>Q, as in queen.</source>
        <translation>Q am Qatar.</translation>
    </message>
    <message>
        <source>R, as in river.</source>
        <translation>R am radio.</translation>
    </message>
    <message>
        <source>S, as in sun.</source>
        <translation>S am seren.</translation>
    </message>
    <message>
        <source>T, as in tree.</source>
        <translation>T am teulu.</translation>
    </message>
    <message>
        <source>V, as in van.</source>
        <translation>V am Victoria.</translation>
    </message>
    <message>
        <source>W, as in water.</source>
        <translation>W am wythnos.</translation>
    </message>
    <message>
        <source>X, as in X-ray.</source>
        <translation>X am X-ray.</translation>
    </message>
    <message>
        <source>Y, as in yellow.</source>
        <translation>Y am ysgol.</translation>
    </message>
    <message>
        <source>Z, as in zebra.</source>
        <translation>Z am Zoe.</translation>
    </message>
    <message>
        <source>Next part.</source>
        <translation>Y rhan nesaf.</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>For the staff</source>
        <translation>I&apos;r staff</translation>
    </message>
    <message>
        <source>One moment ...</source>
        <translation>Un eiliad ...</translation>
    </message>
    <message>
        <source>Enter the staff code, then touch what is to be done.</source>
        <translation>Rhowch god y staff, yna cyffyrddwch â&apos;r hyn sydd i&apos;w wneud.</translation>
    </message>
    <message>
        <source>Bring the hidden screen back</source>
        <translation>Dod â&apos;r sgrin gudd yn ôl</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>Rhoi rhagor o amser</translation>
    </message>
    <message>
        <source>Somebody is waiting</source>
        <translation>Mae rhywun yn aros</translation>
    </message>
    <message>
        <source>Nobody is waiting any more</source>
        <translation>Nid oes neb yn aros mwyach</translation>
    </message>
    <message>
        <source>End this visit</source>
        <translation>Dod â&apos;r ymweliad hwn i ben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Let codes be tried again</source>
        <translation>Gadael i godau gael eu rhoi eto</translation>
    </message>
</context>
<context>
    <name>StepEvidence</name>
    <message>
        <source>too little to say</source>
        <translation>rhy ychydig i ddweud</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>dyfaliad</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>tebygol</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicr</translation>
    </message>
    <message>
        <source>address</source>
        <translation>cyfeiriad</translation>
    </message>
    <message>
        <source>kind of page</source>
        <translation>math o dudalen</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>pennawd</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>cwestiynau</translation>
    </message>
    <message>
        <source>Shown. Worth %1: %2.</source>
        <extracomment>%1 is a number, %2 how sure that is, such as &quot;likely&quot;.</extracomment>
        <translation>Dangosir. Gwerth %1: %2.</translation>
    </message>
    <message>
        <source>Worth %1: %2.</source>
        <extracomment>%1 is a number, %2 how sure that is, such as &quot;likely&quot;.</extracomment>
        <translation>Gwerth %1: %2.</translation>
    </message>
</context>
<context>
    <name>StepTitle</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Cam %1 o %2</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Cam %1</translation>
    </message>
</context>
<context>
    <name>SureScreen</name>
    <message>
        <source>How sure do you feel about doing this?</source>
        <translation>Pa mor siŵr ydych chi&apos;n teimlo am wneud hyn?</translation>
    </message>
    <message>
        <source>Choose a face. Nobody else sees it, and you need not answer.</source>
        <translation>Dewiswch wyneb. Does neb arall yn ei weld, a does dim rhaid i chi ateb.</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>Dechrau ymarfer</translation>
    </message>
</context>
<context>
    <name>TakeBackButton</name>
    <message>
        <source>Take the last one back</source>
        <translation>Tynnu&apos;r un olaf yn ôl</translation>
    </message>
</context>
<context>
    <name>TalkColumn</name>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 munud</translation>
    </message>
    <message>
        <source>Private page: you see nothing of it. Wait until they are back.</source>
        <translation>Tudalen breifat: nid ydych yn gweld dim ohoni. Arhoswch nes eu bod yn ôl.</translation>
    </message>
    <message>
        <source>Their terminal is not connected. What you say will go as soon as it is.</source>
        <translation>Nid yw eu terfynell wedi cysylltu. Bydd yr hyn a ddywedwch yn mynd cyn gynted ag y bydd.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Yr hyn a ddywedwyd</translation>
    </message>
    <message>
        <source>They are writing …</source>
        <translation>Maent yn ysgrifennu …</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Trosglwyddo</translation>
    </message>
    <message>
        <source>I am worried</source>
        <extracomment>About the person at the terminal. Short.</extracomment>
        <translation>Rwyf yn poeni</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Ends a conversation. Short.</extracomment>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>TalkTabs</name>
    <message>
        <source>Conversations</source>
        <translation>Sgyrsiau</translation>
    </message>
    <message>
        <source>Person %1 · new: %2</source>
        <extracomment>%1 is the number by which the champion knows a person, %2 how many notes they have not read.</extracomment>
        <translation>Person %1 · newydd: %2</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4</source>
        <translation>Ctrl+1 i Ctrl+4</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Text size and colours</source>
        <translation>Maint y testun a lliwiau</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Arferol</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Mawr</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Mwyaf</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>Black and yellow</source>
        <translation>Du a melyn</translation>
    </message>
    <message>
        <source>Keep the screen still</source>
        <translation>Cadw&apos;r sgrin yn llonydd</translation>
    </message>
    <message>
        <source>Nothing fades or slides.</source>
        <translation>Nid oes dim yn pylu nac yn llithro.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes a sheet. Short.</extracomment>
        <translation>Iawn</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>One minute to finish this page</source>
        <translation>Un funud i orffen y dudalen hon</translation>
    </message>
    <message>
        <source>%1 minutes to finish this page</source>
        <translation>%1 munud i orffen y dudalen hon</translation>
    </message>
    <message>
        <source>One minute left</source>
        <translation>Un funud ar ôl</translation>
    </message>
    <message>
        <source>%1 minutes left</source>
        <translation>%1 munud ar ôl</translation>
    </message>
    <message>
        <source>You can save your place and carry on another day.</source>
        <translation>Gallwch gadw eich lle a pharhau ryw ddiwrnod arall.</translation>
    </message>
    <message>
        <source>It closes here at %1.</source>
        <translation>Mae&apos;n cau yma am %1.</translation>
    </message>
    <message>
        <source>Press any key, or touch the button, if you need more time.</source>
        <translation>Pwyswch unrhyw fysell, neu cyffyrddwch â&apos;r botwm, os oes angen rhagor o amser arnoch.</translation>
    </message>
    <message>
        <source>Other people are waiting.</source>
        <translation>Mae pobl eraill yn aros.</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Mae angen rhagor o amser arnaf</translation>
    </message>
    <message>
        <source>Save my place</source>
        <translation>Cadw fy lle</translation>
    </message>
    <message>
        <source>All right</source>
        <extracomment>Puts a message about the time away. Short.</extracomment>
        <translation>Iawn</translation>
    </message>
</context>
<context>
    <name>ToolsColumn</name>
    <message>
        <source>What helps</source>
        <translation>Yr hyn sy’n helpu</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Ymadroddion</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Cwestiynau</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Canllaw</translation>
    </message>
</context>
<context>
    <name>TopOfScreen</name>
    <message>
        <source>%1 min to finish</source>
        <translation>%1 munud i orffen</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 munud ar ôl</translation>
    </message>
</context>
<context>
    <name>Tries</name>
    <message>
        <source>Too many wrong codes were tried at this terminal. All saved places are safe. Please ask a member of staff: they can unlock it.</source>
        <translation>Rhoddwyd cynnig ar ormod o godau anghywir wrth y derfynell hon. Mae pob lle a gadwyd yn ddiogel. Gofynnwch i aelod o&apos;r staff: gallant ei datgloi.</translation>
    </message>
    <message>
        <source>Seconds until you can try again: %1</source>
        <translation>Eiliadau nes y gallwch roi cynnig arall arni: %1</translation>
    </message>
    <message>
        <source>Minutes until you can try again: %1</source>
        <translation>Munudau nes y gallwch roi cynnig arall arni: %1</translation>
    </message>
    <message>
        <source>Hours until you can try again: %1</source>
        <translation>Oriau nes y gallwch roi cynnig arall arni: %1</translation>
    </message>
</context>
<context>
    <name>TroubleSheet</name>
    <message>
        <source>From now on nothing more can be kept</source>
        <translation>O hyn ymlaen ni ellir cadw dim mwy</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Parhau</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>No journey chosen</source>
        <translation>Dim taith wedi’i dewis</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Rhywbeth arall</translation>
    </message>
    <message>
        <source>%1 · has just asked</source>
        <extracomment>%1 is a language, %2 a number.</extracomment>
        <translation>%1 · newydd ofyn</translation>
    </message>
    <message>
        <source>%1 · minutes: %2</source>
        <translation>%1 · munudau: %2</translation>
    </message>
    <message>
        <source>Their time at the terminal ends soon.</source>
        <translation>Mae eu hamser wrth y derfynell yn dod i ben yn fuan.</translation>
    </message>
    <message>
        <source>From a colleague: %1</source>
        <translation>Gan gydweithiwr: %1</translation>
    </message>
    <message>
        <source>Offered …</source>
        <translation>Wedi’i gynnig …</translation>
    </message>
    <message>
        <source>Offer help</source>
        <translation>Cynnig cymorth</translation>
    </message>
</context>
<context>
    <name>WaitingColumn</name>
    <message>
        <source>Waiting: %1</source>
        <translation>Yn aros: %1</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Nid oes neb yn aros.</translation>
    </message>
    <message>
        <source>You are resting, so that you are told of nobody.</source>
        <translation>Rydych yn gorffwys, felly ni ddywedir wrthych am neb.</translation>
    </message>
    <message>
        <source>More worries: %1</source>
        <translation>Rhagor o bryderon: %1</translation>
    </message>
    <message>
        <source>More who wait: %1</source>
        <translation>Rhagor sy’n aros: %1</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Help with forms on the internet. Practise first, at your own pace.</source>
        <translation>Help gyda ffurflenni ar y rhyngrwyd. Ymarferwch yn gyntaf, wrth eich pwysau.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>The way on from the welcome screen. One word.</extracomment>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Nothing you do here is kept unless you ask.</source>
        <translation>Nid oes dim a wnewch yma yn cael ei gadw oni bai eich bod yn gofyn.</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>Mae gen i god</translation>
    </message>
</context>
<context>
    <name>alongside::ComingBack</name>
    <message>
        <source>These are more signs than a code has. A code has 17.</source>
        <translation>Mae yma fwy o lythrennau a rhifau nag sydd mewn cod. Mae gan god 17.</translation>
    </message>
    <message>
        <source>A code has only letters and figures.</source>
        <translation>Dim ond llythrennau a rhifau sydd mewn cod.</translation>
    </message>
    <message>
        <source>One of the signs is not right. Compare them with your slip, one by one.</source>
        <translation>Nid yw un o&apos;r llythrennau neu&apos;r rhifau yn gywir. Cymharwch nhw â&apos;ch slip, fesul un.</translation>
    </message>
</context>
<context>
    <name>alongside::LivePrint</name>
    <message>
        <source>The page is on its way to the printer.</source>
        <translation>Mae&apos;r dudalen ar ei ffordd i&apos;r argraffydd.</translation>
    </message>
    <message>
        <source>The printer is waiting for somebody to see to it. The page is printed as soon as the printer goes on. Please ask at the desk.</source>
        <translation>Mae&apos;r argraffydd yn aros i rywun roi sylw iddo. Caiff y dudalen ei hargraffu cyn gynted ag y bydd yr argraffydd yn mynd yn ei flaen. Gofynnwch wrth y ddesg.</translation>
    </message>
    <message>
        <source>The page is printed: take it from the printer now, before others read it. No copy of it is kept here.</source>
        <translation>Mae&apos;r dudalen wedi&apos;i hargraffu: ewch â hi o&apos;r argraffydd nawr, cyn i eraill ei darllen. Ni chedwir copi ohoni yma.</translation>
    </message>
    <message>
        <source>Printing was stopped, and no copy is kept.</source>
        <translation>Stopiwyd yr argraffu, ac ni chedwir copi.</translation>
    </message>
    <message>
        <source>This terminal has no printer: write down what you need, or ask at the desk.</source>
        <translation>Nid oes gan y derfynell hon argraffydd: ysgrifennwch yr hyn sydd ei angen arnoch, neu gofynnwch wrth y ddesg.</translation>
    </message>
    <message>
        <source>The page could not be printed, and no copy is kept. You can try again, write down what you need, or ask at the desk.</source>
        <translation>Ni ellid argraffu&apos;r dudalen, ac ni chedwir copi. Gallwch roi cynnig arall arni, ysgrifennu&apos;r hyn sydd ei angen arnoch, neu ofyn wrth y ddesg.</translation>
    </message>
</context>
<context>
    <name>alongside::PageGuidance</name>
    <message>
        <source>The page says: “%1”</source>
        <translation>Mae&apos;r dudalen yn dweud: “%1”</translation>
    </message>
</context>
<context>
    <name>alongside::PracticeController</name>
    <message>
        <source>You practised “%1” to the end.</source>
        <translation>Fe wnaethoch chi ymarfer “%1” hyd y diwedd.</translation>
    </message>
    <message>
        <source>You practised “%1”. Steps so far: %2.</source>
        <translation>Fe wnaethoch chi ymarfer “%1”. Camau hyd yn hyn: %2.</translation>
    </message>
</context>
<context>
    <name>alongside::Preview</name>
    <message>
        <source>The page wanted something from %1, which it may not have. To let it, start with --allow.</source>
        <translation>Roedd y dudalen am gael rhywbeth o %1, nad yw&apos;n cael ei ganiatáu. I&apos;w ganiatáu, dechreuwch gyda --allow.</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>fan arall</translation>
    </message>
    <message>
        <source>The page cannot be shown (%1).</source>
        <translation>Ni ellir dangos y dudalen (%1).</translation>
    </message>
</context>
<context>
    <name>alongside::RefusalWords</name>
    <message>
        <source>This terminal cannot keep places at the moment. What you did is safe until you finish. Please tell the staff, or write down what you need.</source>
        <translation>Ni all y derfynell hon gadw lleoedd ar hyn o bryd. Mae&apos;r hyn a wnaethoch yn ddiogel nes i chi orffen. Dywedwch wrth y staff, neu ysgrifennwch yr hyn sydd ei angen arnoch.</translation>
    </message>
    <message>
        <source>Your place could not be kept: this terminal&apos;s disk is full. What you did is safe until you finish. Please tell the staff.</source>
        <translation>Ni ellid cadw eich lle: mae disg y derfynell hon yn llawn. Mae&apos;r hyn a wnaethoch yn ddiogel nes i chi orffen. Dywedwch wrth y staff.</translation>
    </message>
    <message>
        <source>Your place could not be kept: this terminal&apos;s disk cannot be written. What you did is safe until you finish. Please tell the staff.</source>
        <translation>Ni ellid cadw eich lle: ni ellir ysgrifennu ar ddisg y derfynell hon. Mae&apos;r hyn a wnaethoch yn ddiogel nes i chi orffen. Dywedwch wrth y staff.</translation>
    </message>
    <message>
        <source>Your place could not be kept. What you did is safe until you finish. Try again, or ask the staff.</source>
        <translation>Ni ellid cadw eich lle. Mae&apos;r hyn a wnaethoch yn ddiogel nes i chi orffen. Rhowch gynnig arall arni, neu gofynnwch i&apos;r staff.</translation>
    </message>
    <message>
        <source>This terminal cannot open places at the moment. Yours is safe. Please tell the staff.</source>
        <translation>Ni all y derfynell hon agor lleoedd ar hyn o bryd. Mae eich un chi&apos;n ddiogel. Dywedwch wrth y staff.</translation>
    </message>
    <message>
        <source>This does not open a place on this terminal. Nothing is lost. Look at each sign again, and whether your slip names this terminal.</source>
        <translation>Nid yw hwn yn agor lle ar y derfynell hon. Nid oes dim wedi&apos;i golli. Edrychwch ar bob llythyren a rhif eto, a gwiriwch fod eich slip yn enwi&apos;r derfynell hon.</translation>
    </message>
    <message>
        <source>This was tried several times. Your place is safe. Please wait a little before you try again.</source>
        <translation>Rhoddwyd cynnig ar hyn sawl gwaith. Mae eich lle&apos;n ddiogel. Arhoswch ychydig cyn rhoi cynnig arall arni.</translation>
    </message>
    <message>
        <source>Too many wrong codes were tried on this terminal today. All places are safe. Please ask the staff: they can let you try again.</source>
        <translation>Rhoddwyd cynnig ar ormod o godau anghywir ar y derfynell hon heddiw. Mae pob lle&apos;n ddiogel. Gofynnwch i&apos;r staff: gallant adael i chi roi cynnig arall arni.</translation>
    </message>
    <message>
        <source>Your place was kept by a newer version of this program. It is safe and was left as it is. Please ask the staff.</source>
        <translation>Cadwyd eich lle gan fersiwn mwy newydd o&apos;r rhaglen hon. Mae&apos;n ddiogel ac wedi&apos;i adael fel y mae. Gofynnwch i&apos;r staff.</translation>
    </message>
    <message>
        <source>Your code is right, but the file of your place is damaged and cannot be read. Please ask the staff; you can begin anew at once.</source>
        <translation>Mae eich cod yn gywir, ond mae ffeil eich lle wedi&apos;i difrodi ac ni ellir ei darllen. Gofynnwch i&apos;r staff; gallwch ddechrau o&apos;r newydd ar unwaith.</translation>
    </message>
    <message>
        <source>Your place could not be opened just now. It is safe. Try again, or ask the staff.</source>
        <translation>Ni ellid agor eich lle nawr. Mae&apos;n ddiogel. Rhowch gynnig arall arni, neu gofynnwch i&apos;r staff.</translation>
    </message>
    <message>
        <source>This is not the staff code of this terminal. Nothing has changed. Try again.</source>
        <translation>Nid hwn yw cod staff y derfynell hon. Nid oes dim wedi newid. Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Wrong staff codes were tried several times. Nothing has changed. Wait a little before the next try.</source>
        <translation>Rhoddwyd cynnig ar godau staff anghywir sawl gwaith. Nid oes dim wedi newid. Arhoswch ychydig cyn y cynnig nesaf.</translation>
    </message>
    <message>
        <source>Too many wrong staff codes were tried today. Staff codes work again tomorrow.</source>
        <translation>Rhoddwyd cynnig ar ormod o godau staff anghywir heddiw. Bydd codau staff yn gweithio eto yfory.</translation>
    </message>
    <message>
        <source>The staff code could not be looked at just now. Nothing has changed. Try again.</source>
        <translation>Ni ellid edrych ar y cod staff nawr. Nid oes dim wedi newid. Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>This terminal&apos;s disk is full: what you do from now on is not written down. What was kept before is safe. Please tell the staff.</source>
        <translation>Mae disg y derfynell hon yn llawn: ni chaiff yr hyn a wnewch o hyn ymlaen ei ysgrifennu. Mae&apos;r hyn a gadwyd o&apos;r blaen yn ddiogel. Dywedwch wrth y staff.</translation>
    </message>
    <message>
        <source>What you do from now on cannot be written down on this terminal. What was kept before is safe. Please tell the staff.</source>
        <translation>Ni ellir ysgrifennu&apos;r hyn a wnewch o hyn ymlaen ar y derfynell hon. Mae&apos;r hyn a gadwyd o&apos;r blaen yn ddiogel. Dywedwch wrth y staff.</translation>
    </message>
    <message>
        <source>These pictures do not open a place on this terminal. Nothing is lost. Touch the two that we gave you, and then your own five, in their order.</source>
        <translation>Nid yw&apos;r lluniau hyn yn agor lle ar y derfynell hon. Nid oes dim wedi&apos;i golli. Cyffyrddwch â&apos;r ddau a roesom i chi, ac yna â&apos;ch pump eich hun, yn eu trefn.</translation>
    </message>
</context>
<context>
    <name>alongside::ShelfModel</name>
    <message>
        <source>Money and work</source>
        <translation>Arian a gwaith</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Anabledd</translation>
    </message>
    <message>
        <source>Home and council</source>
        <translation>Cartref a&apos;r cyngor</translation>
    </message>
    <message>
        <source>Travel and identity</source>
        <translation>Teithio a hunaniaeth</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Teulu</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Iechyd</translation>
    </message>
    <message>
        <source>Nothing found for these words. Try another word, clear the words and choose a picture, or ask at the desk.</source>
        <translation>Ni ddaethpwyd o hyd i ddim ar gyfer y geiriau hyn. Rhowch gynnig ar air arall, cliriwch y geiriau a dewiswch lun, neu gofynnwch wrth y ddesg.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <comment>how many journeys fit the words that were typed</comment>
        <translation>Wedi dod o hyd i: %1</translation>
    </message>
    <message>
        <source>There are no guides on this terminal at the moment. Please tell the staff at the desk. They can help you in another way.</source>
        <translation>Nid oes canllawiau ar y derfynell hon ar hyn o bryd. Dywedwch wrth y staff wrth y ddesg. Gallant eich helpu mewn ffordd arall.</translation>
    </message>
    <message>
        <source>Some guides cannot be shown at the moment. All others work. If yours is missing, please ask at the desk.</source>
        <translation>Ni ellir dangos rhai canllawiau ar hyn o bryd. Mae&apos;r lleill i gyd yn gweithio. Os yw&apos;ch un chi ar goll, gofynnwch wrth y ddesg.</translation>
    </message>
</context>
<context>
    <name>alongside::SlipController</name>
    <message>
        <source>What to bring</source>
        <translation>Beth i ddod gyda chi</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Ffyrdd eraill</translation>
    </message>
    <message>
        <source>Where to do it</source>
        <translation>Ble i&apos;w wneud</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Beth sy&apos;n digwydd nesaf</translation>
    </message>
    <message>
        <source>Your slip is on its way to the printer.</source>
        <translation>Mae eich slip ar ei ffordd i&apos;r argraffydd.</translation>
    </message>
    <message>
        <source>Your slip is waiting for the printer.</source>
        <translation>Mae eich slip yn aros am yr argraffydd.</translation>
    </message>
    <message>
        <source>Your slip is being printed.</source>
        <translation>Mae eich slip yn cael ei argraffu.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Your slip is safe: it is printed as soon as there is paper. Please ask at the desk.</source>
        <translation>Nid oes papur yn yr argraffydd. Mae eich slip yn ddiogel: caiff ei argraffu cyn gynted ag y bydd papur. Gofynnwch wrth y ddesg.</translation>
    </message>
    <message>
        <source>A door of the printer is open. Your slip is safe: it is printed as soon as the door is shut. Please ask at the desk.</source>
        <translation>Mae drws yr argraffydd ar agor. Mae eich slip yn ddiogel: caiff ei argraffu cyn gynted ag y bydd y drws wedi&apos;i gau. Gofynnwch wrth y ddesg.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Your slip is safe: it is printed as soon as the paper is out. Please ask at the desk.</source>
        <translation>Mae papur yn sownd yn yr argraffydd. Mae eich slip yn ddiogel: caiff ei argraffu cyn gynted ag y bydd y papur wedi&apos;i dynnu. Gofynnwch wrth y ddesg.</translation>
    </message>
    <message>
        <source>The printer has stopped. Your slip is safe: it is printed as soon as the printer goes on. Please ask at the desk.</source>
        <translation>Mae&apos;r argraffydd wedi stopio. Mae eich slip yn ddiogel: caiff ei argraffu cyn gynted ag y bydd yr argraffydd yn ailddechrau. Gofynnwch wrth y ddesg.</translation>
    </message>
    <message>
        <source>Your slip is printed: please take it from the printer. No copy of it is kept here.</source>
        <translation>Mae eich slip wedi&apos;i argraffu: cymerwch ef o&apos;r argraffydd. Ni chedwir copi ohono yma.</translation>
    </message>
    <message>
        <source>Printing was stopped, and no copy is kept. You can print your slip again.</source>
        <translation>Stopiwyd yr argraffu, ac ni chedwir copi. Gallwch argraffu eich slip eto.</translation>
    </message>
    <message>
        <source>The printer took too long, so your slip was taken back. You can try again, write down what you need, or ask at the desk.</source>
        <translation>Cymerodd yr argraffydd ormod o amser, felly tynnwyd eich slip yn ôl. Gallwch roi cynnig arall arni, ysgrifennu&apos;r hyn sydd ei angen arnoch, neu ofyn wrth y ddesg.</translation>
    </message>
    <message>
        <source>This terminal has no printer: read your slip here, write down what you need, or ask at the desk.</source>
        <translation>Nid oes argraffydd ar y derfynell hon: darllenwch eich slip yma, ysgrifennwch yr hyn sydd ei angen arnoch, neu gofynnwch wrth y ddesg.</translation>
    </message>
    <message>
        <source>Your slip could not be printed. Nothing is lost: you can try again, write down what you see below, or ask at the desk.</source>
        <translation>Ni ellid argraffu eich slip. Nid oes dim wedi&apos;i golli: gallwch roi cynnig arall arni, ysgrifennu&apos;r hyn a welwch isod, neu ofyn wrth y ddesg.</translation>
    </message>
    <message>
        <source>Your slip</source>
        <translation>Eich slip</translation>
    </message>
    <message>
        <source>To carry on where you were</source>
        <translation>I barhau o&apos;r lle&apos;r oeddech chi</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation>Beth a gedwir yma</translation>
    </message>
    <message>
        <source>Nothing, once you have pressed Finish.</source>
        <translation>Dim, ar ôl i chi bwyso Gorffen.</translation>
    </message>
    <message>
        <source>Your place, until %1.</source>
        <translation>Eich lle, tan %1.</translation>
    </message>
    <message>
        <source>Come to the terminal at %1 and touch “I have a code”. Small letters, spaces and hyphens make no difference.</source>
        <translation>Dewch at y derfynell yn %1 a chyffwrdd â “Mae gen i god”. Nid yw llythrennau bach, bylchau na chysylltnodau&apos;n gwneud gwahaniaeth.</translation>
    </message>
    <message>
        <source>Keep this slip well: whoever has it can open your place. The square is the same code, for a photograph.</source>
        <translation>Cadwch y slip hwn yn ddiogel: gall pwy bynnag sydd ag ef agor eich lle. Yr un cod yw&apos;r sgwâr, ar gyfer ffotograff.</translation>
    </message>
    <message>
        <source>Come to the terminal at %1, touch “I have a code”, then “I have pictures”. Touch these two in this order, then your own five.</source>
        <translation>Dewch at y derfynell yn %1, cyffwrdd â “Mae gen i god”, yna “Mae gen i luniau”. Cyffyrddwch â&apos;r ddau hyn yn y drefn hon, yna eich pump eich hun.</translation>
    </message>
    <message>
        <source>Help from a person</source>
        <translation>Help gan berson</translation>
    </message>
</context>
<context>
    <name>alongside::Sureness</name>
    <message>
        <source>You feel surer than before you started.</source>
        <translation>Rydych yn teimlo&apos;n fwy siŵr na chyn i chi ddechrau.</translation>
    </message>
    <message>
        <source>You feel as sure as before you started.</source>
        <translation>Rydych yn teimlo mor siŵr â chyn i chi ddechrau.</translation>
    </message>
    <message>
        <source>You feel less sure than before. That is common: practise again, or ask at the desk.</source>
        <translation>Rydych yn teimlo&apos;n llai siŵr nag o&apos;r blaen. Mae hynny&apos;n gyffredin: ymarferwch eto, neu gofynnwch wrth y ddesg.</translation>
    </message>
</context>
<context>
    <name>InPersonStrip</name>
    <message>
        <source>Notes for the helper</source>
        <translation>Nodiadau i&apos;r helpwr</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Iawn</translation>
    </message>
</context>
<context>
    <name>InPersonScreen</name>
    <message>
        <source>A helper with a badge</source>
        <translation>Helpwr â bathodyn</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Dangos y nodiadau</translation>
    </message>
    <message>
        <source>Hold your badge up to the reader beside the screen.</source>
        <translation>Daliwch eich bathodyn o flaen y darllenydd wrth ymyl y sgrin.</translation>
    </message>
    <message>
        <source>The helper&apos;s badge</source>
        <translation>Bathodyn y helpwr</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>I chi</translation>
    </message>
    <message>
        <source>You then see here who helps you, and who has checked them. The visit is counted as helped in person, and nothing else is noted.</source>
        <translation>Wedyn byddwch yn gweld yma pwy sy&apos;n eich helpu, a phwy sydd wedi ei wirio. Bydd yr ymweliad yn cyfrif fel help wyneb yn wyneb, ac ni nodir dim arall.</translation>
    </message>
</context>
<context>
    <name>alongside::InPerson</name>
    <message>
        <source>I do not know this code. Nothing has changed. Look at it once more, or ask the staff.</source>
        <translation>Nid wyf yn adnabod y cod hwn. Nid oes dim wedi newid. Edrychwch arno unwaith eto, neu gofynnwch i&apos;r staff.</translation>
    </message>
    <message>
        <source>Codes were wrong too often in this visit. Hold the badge itself up to the reader, or ask the staff.</source>
        <translation>Bu codau&apos;n anghywir yn rhy aml yn yr ymweliad hwn. Daliwch y bathodyn ei hun o flaen y darllenydd, neu gofynnwch i&apos;r staff.</translation>
    </message>
    <message>
        <source>Help in person has not begun. Ask the staff.</source>
        <translation>Nid yw help wyneb yn wyneb wedi dechrau. Gofynnwch i&apos;r staff.</translation>
    </message>
    <message>
        <source>This badge is from somebody whom this place does not know.</source>
        <translation>Daw&apos;r bathodyn hwn oddi wrth rywun nad yw&apos;r lle hwn yn ei adnabod.</translation>
    </message>
    <message>
        <source>This badge is not as it was issued: somebody has changed it, or the reader has misread it.</source>
        <translation>Nid yw&apos;r bathodyn hwn fel y cafodd ei roi: mae rhywun wedi ei newid, neu mae&apos;r darllenydd wedi ei gamddarllen.</translation>
    </message>
    <message>
        <source>This badge does not count yet.</source>
        <translation>Nid yw&apos;r bathodyn hwn yn cyfrif eto.</translation>
    </message>
    <message>
        <source>This badge has run out.</source>
        <translation>Mae&apos;r bathodyn hwn wedi dod i ben.</translation>
    </message>
    <message>
        <source>This badge was withdrawn.</source>
        <translation>Cafodd y bathodyn hwn ei dynnu&apos;n ôl.</translation>
    </message>
    <message>
        <source>I could not read this as a badge.</source>
        <translation>Ni allwn ddarllen hwn fel bathodyn.</translation>
    </message>
</context>
<context>
    <name>SwitchOffSheet</name>
    <message>
        <source>%1 vouches for them</source>
        <translation>Mae %1 yn tystio drostynt</translation>
    </message>
    <message>
        <source>Switch a champion off</source>
        <translation>Diffodd hyrwyddwr</translation>
    </message>
    <message>
        <source>%1 is switched off. Nobody sees them any more, their conversations have ended, and they cannot sign in.</source>
        <translation>Mae %1 wedi ei ddiffodd. Nid oes neb yn ei weld mwyach, mae ei sgyrsiau ar ben, ac ni all fewngofnodi.</translation>
    </message>
    <message>
        <source>One moment ...</source>
        <translation>Un funud ...</translation>
    </message>
    <message>
        <source>Their account is taken away at once, on every terminal and every desk. People whom they are talking with are told that the conversation has ended. Whoever looks after the server can give them an account again.</source>
        <translation>Bydd ei gyfrif yn cael ei dynnu ar unwaith, ar bob terfynell a phob desg. Dywedir wrth y bobl mae&apos;n siarad â nhw fod y sgwrs ar ben. Gall pwy bynnag sy&apos;n gofalu am y gweinydd roi cyfrif iddo eto.</translation>
    </message>
    <message>
        <source>The server does not know you as staff, so nobody was switched off. Ask whoever looks after it to add your account with --staff.</source>
        <translation>Nid yw&apos;r gweinydd yn eich adnabod fel staff, felly ni ddiffoddwyd neb. Gofynnwch i bwy bynnag sy&apos;n gofalu amdano ychwanegu eich cyfrif gyda --staff.</translation>
    </message>
    <message>
        <source>There is no such account, so nobody was switched off. Look at the address once more.</source>
        <translation>Nid oes cyfrif o&apos;r fath, felly ni ddiffoddwyd neb. Edrychwch ar y cyfeiriad unwaith eto.</translation>
    </message>
    <message>
        <source>You cannot switch yourself off. Ask a colleague, or whoever looks after the server.</source>
        <translation>Ni allwch eich diffodd eich hun. Gofynnwch i gydweithiwr, neu i bwy bynnag sy&apos;n gofalu am y gweinydd.</translation>
    </message>
    <message>
        <source>The server could not do it, and the account may still be there. Ring whoever looks after the server now.</source>
        <translation>Ni allai&apos;r gweinydd wneud hynny, a gall y cyfrif fod yno o hyd. Ffoniwch bwy bynnag sy&apos;n gofalu am y gweinydd nawr.</translation>
    </message>
    <message>
        <source>The server has not answered, and the account may still be there. Try again, or ring whoever looks after the server.</source>
        <translation>Nid yw&apos;r gweinydd wedi ateb, a gall y cyfrif fod yno o hyd. Rhowch gynnig arall arni, neu ffoniwch bwy bynnag sy&apos;n gofalu am y gweinydd.</translation>
    </message>
    <message>
        <source>Or the address of one who is not there</source>
        <translation>Neu gyfeiriad un nad yw yno</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Switch off now</source>
        <translation>Diffodd nawr</translation>
    </message>
</context>
</TS>
