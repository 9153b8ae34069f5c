<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
    <context>
        <name>PracticePage</name>
        <message>
            <source>Skip to main content</source>
            <translation>Neidio i'r prif gynnwys</translation>
        </message>
        <message>
            <source>Practice.</source>
            <extracomment>First word of the band on every practice page</extracomment>
            <translation>Ymarfer.</translation>
        </message>
        <message>
            <source>Nothing you type here is sent.</source>
            <extracomment>After the word "Practice." in the band on every practice page</extracomment>
            <translation>Ni chaiff dim a deipiwch yma ei anfon.</translation>
        </message>
        <message>
            <source>Back</source>
            <extracomment>Link to the page before</extracomment>
            <translation>Yn ôl</translation>
        </message>
        <message>
            <source>There is a problem</source>
            <extracomment>Above the list of mistakes</extracomment>
            <translation>Mae problem</translation>
        </message>
        <message>
            <source>Use made-up details</source>
            <extracomment>Button: fills the page with the answers of a person who does not exist</extracomment>
            <translation>Defnyddio manylion ffug</translation>
        </message>
        <message>
            <source>You need not type anything of your own.</source>
            <extracomment>Beside the button "Use made-up details"</extracomment>
            <translation>Nid oes angen teipio dim o'ch manylion chi.</translation>
        </message>
        <message>
            <source>The real form asks you for a file of your own. In practice, choose one of these samples.</source>
            <translation>Mae'r ffurflen go iawn yn gofyn am ffeil o'ch eiddo chi. Wrth ymarfer, dewiswch un o'r samplau hyn.</translation>
        </message>
        <message>
            <source>I understand and agree</source>
            <extracomment>Beside the box to tick under a declaration</extracomment>
            <translation>Rwy'n deall ac yn cytuno</translation>
        </message>
        <message>
            <source>Choose one</source>
            <extracomment>First entry of a list to choose from: nothing is chosen yet</extracomment>
            <translation>Dewiswch un</translation>
        </message>
        <message>
            <source>You can enter up to %1 words</source>
            <translation>Gallwch roi hyd at %1 o eiriau</translation>
        </message>
        <message>
            <source>You can enter up to %1 characters</source>
            <extracomment>Under a text field; %1 is a number</extracomment>
            <translation>Gallwch roi hyd at %1 o nodau</translation>
        </message>
        <message>
            <source>%1 (optional)</source>
            <extracomment>After the title of a question that need not be answered; %1 is the title</extracomment>
            <translation>%1 (dewisol)</translation>
        </message>
        <message>
            <source>Error:</source>
            <extracomment>Read aloud before a mistake</extracomment>
            <translation>Gwall:</translation>
        </message>
        <message>
            <source>The real form asks you to pay here. In practice you do not pay: go on to the next page.</source>
            <translation>Mae'r ffurflen go iawn yn gofyn i chi dalu yma. Wrth ymarfer nid ydych yn talu: ewch ymlaen i'r dudalen nesaf.</translation>
        </message>
        <message>
            <source>The real form shows a map here. In practice there is no map: go on to the next page.</source>
            <translation>Mae'r ffurflen go iawn yn dangos map yma. Wrth ymarfer nid oes map: ewch ymlaen i'r dudalen nesaf.</translation>
        </message>
        <message>
            <source>This page is not in the form</source>
            <extracomment>Heading of the page that stands for a missing one</extracomment>
            <translation>Nid yw'r dudalen hon yn y ffurflen</translation>
        </message>
        <message>
            <source>Error: %1</source>
            <extracomment>Before the title of a page with mistakes; %1 is the title</extracomment>
            <translation>Gwall: %1</translation>
        </message>
        <message>
            <source>Save and add another</source>
            <extracomment>Button: keep this entry and type another</extracomment>
            <translation>Cadw ac ychwanegu un arall</translation>
        </message>
        <message>
            <source>Save and continue</source>
            <extracomment>Button: keep this entry and go to the next page</extracomment>
            <translation>Cadw a pharhau</translation>
        </message>
        <message>
            <source>Agree and continue</source>
            <translation>Cytuno a pharhau</translation>
        </message>
        <message>
            <source>Continue</source>
            <extracomment>Button: go to the next page</extracomment>
            <translation>Parhau</translation>
        </message>
        <message>
            <source>Remove</source>
            <extracomment>Button beside an entry of a list</extracomment>
            <translation>Dileu</translation>
        </message>
        <message>
            <source>Start now</source>
            <extracomment>Button on the first page of a form</extracomment>
            <translation>Dechrau nawr</translation>
        </message>
        <message>
            <source>Check your answers</source>
            <translation>Gwiriwch eich atebion</translation>
        </message>
        <message>
            <source>Not answered</source>
            <extracomment>Value of a question that was left out</extracomment>
            <translation>Heb ei ateb</translation>
        </message>
        <message>
            <source>Change</source>
            <extracomment>Link to answer a question again; the question follows, read aloud only</extracomment>
            <translation>Newid</translation>
        </message>
        <message>
            <source>Accept and send</source>
            <extracomment>Button at the end of a form with a declaration</extracomment>
            <translation>Derbyn ac anfon</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>Button at the end of a form</extracomment>
            <translation>Anfon</translation>
        </message>
        <message>
            <source>This is practice: the button only shows you the last page. Nothing is sent.</source>
            <translation>Ymarfer yw hwn: dangos y dudalen olaf yn unig y mae'r botwm. Ni chaiff dim ei anfon.</translation>
        </message>
        <message>
            <source>With these answers the real form ends here. To practise another way through, go back and change an answer.</source>
            <translation>Gyda'r atebion hyn mae'r ffurflen go iawn yn gorffen yma. I ymarfer ffordd arall drwyddi, ewch yn ôl a newid ateb.</translation>
        </message>
        <message>
            <source>You have reached the end</source>
            <extracomment>Heading of the last page of a form</extracomment>
            <translation>Rydych wedi cyrraedd y diwedd</translation>
        </message>
        <message>
            <source>This was practice. Nothing was sent and nobody will contact you.</source>
            <translation>Ymarfer oedd hwn. Ni chafodd dim ei anfon ac ni fydd neb yn cysylltu â chi.</translation>
        </message>
        <message>
            <source>another system</source>
            <translation>system arall</translation>
        </message>
        <message>
            <source>On the real form, this part needs something that practice does not have: %1.</source>
            <extracomment>%1 names what the real form connects to here, such as "a payment system"</extracomment>
            <translation>Ar y ffurflen go iawn, mae'r rhan hon angen rhywbeth nad yw ar gael wrth ymarfer: %1.</translation>
        </message>
        <message>
            <source>Your answers are still here. Start again from the first page.</source>
            <translation>Mae eich atebion yma o hyd. Dechreuwch eto o'r dudalen gyntaf.</translation>
        </message>
        <message>
            <source>Go to the first page</source>
            <translation>Mynd i'r dudalen gyntaf</translation>
        </message>
        <message>
            <source>Important</source>
            <extracomment>Title of a notice in a page</extracomment>
            <translation>Pwysig</translation>
        </message>
        <message>
            <source>Not started</source>
            <extracomment>State of a task in a list</extracomment>
            <translation>Heb ddechrau</translation>
        </message>
        <message>
            <source>In progress</source>
            <extracomment>State of a task in a list</extracomment>
            <translation>Ar y gweill</translation>
        </message>
        <message>
            <source>Completed</source>
            <extracomment>State of a task in a list</extracomment>
            <translation>Wedi'i gwblhau</translation>
        </message>
        <message>
            <source>A letter (PDF)</source>
            <extracomment>A sample document offered where a practice form asks for a file</extracomment>
            <translation>Llythyr (PDF)</translation>
        </message>
        <message>
            <source>A bank statement (PDF)</source>
            <extracomment>A sample document offered where a practice form asks for a file</extracomment>
            <translation>Cyfriflen banc (PDF)</translation>
        </message>
        <message>
            <source>A photo of a person (JPG)</source>
            <extracomment>A sample document offered where a practice form asks for a file</extracomment>
            <translation>Llun o berson (JPG)</translation>
        </message>
        <message>
            <source>A picture of a passport (PNG)</source>
            <extracomment>A sample document offered where a practice form asks for a file</extracomment>
            <translation>Llun o basbort (PNG)</translation>
        </message>
        <message>
            <source>A written document (Word)</source>
            <extracomment>A sample document offered where a practice form asks for a file</extracomment>
            <translation>Dogfen ysgrifenedig (Word)</translation>
        </message>
        <message>
            <source>A list (CSV)</source>
            <extracomment>A sample document offered where a practice form asks for a file</extracomment>
            <translation>Rhestr (CSV)</translation>
        </message>
        <message>
            <source>Day</source>
            <extracomment>Part of a date</extracomment>
            <translation>Diwrnod</translation>
        </message>
        <message>
            <source>Month</source>
            <extracomment>Part of a date</extracomment>
            <translation>Mis</translation>
        </message>
        <message>
            <source>Year</source>
            <extracomment>Part of a date</extracomment>
            <translation>Blwyddyn</translation>
        </message>
        <message>
            <source>Hour</source>
            <extracomment>Part of a time</extracomment>
            <translation>Awr</translation>
        </message>
        <message>
            <source>Minute</source>
            <extracomment>Part of a time</extracomment>
            <translation>Munud</translation>
        </message>
        <message>
            <source>Address line 1</source>
            <translation>Llinell cyfeiriad 1</translation>
        </message>
        <message>
            <source>Address line 2 (optional)</source>
            <translation>Llinell cyfeiriad 2 (dewisol)</translation>
        </message>
        <message>
            <source>Town or city</source>
            <translation>Tref neu ddinas</translation>
        </message>
        <message>
            <source>County (optional)</source>
            <translation>Sir (dewisol)</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Cod post</translation>
        </message>
        <message>
            <source>Easting</source>
            <extracomment>Part of a map reference</extracomment>
            <translation>Dwyreiniad</translation>
        </message>
        <message>
            <source>Northing</source>
            <extracomment>Part of a map reference</extracomment>
            <translation>Gogleddiad</translation>
        </message>
        <message>
            <source>Latitude</source>
            <extracomment>Part of a map reference</extracomment>
            <translation>Lledred</translation>
        </message>
        <message>
            <source>Longitude</source>
            <extracomment>Part of a map reference</extracomment>
            <translation>Hydred</translation>
        </message>
        <message>
            <source>Select yes or no to answer: %1</source>
            <extracomment>Mistake; %1 is a whole question</extracomment>
            <translation>Dewiswch ie neu na i ateb: %1</translation>
        </message>
        <message>
            <source>Select yes if %1</source>
            <extracomment>Mistake; %1 is a question such as &quot;you live alone&quot;</extracomment>
            <translation>Dewiswch ie os yw hyn yn wir: %1</translation>
        </message>
        <message>
            <source>Select an answer to: %1</source>
            <translation>Dewiswch ateb i: %1</translation>
        </message>
        <message>
            <source>Select %1</source>
            <extracomment>Mistake; %1 is a question such as &quot;your country&quot;</extracomment>
            <translation>Dewiswch ateb: %1</translation>
        </message>
        <message>
            <source>Select all that apply to: %1</source>
            <translation>Dewiswch bopeth sy'n berthnasol i: %1</translation>
        </message>
        <message>
            <source>Choose a file to answer: %1</source>
            <translation>Dewiswch ffeil i ateb: %1</translation>
        </message>
        <message>
            <source>Choose a file for %1</source>
            <translation>Dewiswch ffeil ar gyfer %1</translation>
        </message>
        <message>
            <source>Tick the box to confirm that you agree</source>
            <translation>Ticiwch y blwch i gadarnhau eich bod yn cytuno</translation>
        </message>
        <message>
            <source>Enter an answer</source>
            <translation>Rhowch ateb</translation>
        </message>
        <message>
            <source>Enter an answer to: %1</source>
            <translation>Rhowch ateb i: %1</translation>
        </message>
        <message>
            <source>Enter %1</source>
            <extracomment>Mistake; %1 is a question such as &quot;your full name&quot;</extracomment>
            <translation>Rhowch ateb: %1</translation>
        </message>
        <message>
            <source>Enter an email address in the correct format, like name@example.com</source>
            <translation>Rhowch gyfeiriad e-bost yn y fformat cywir, fel name@example.com</translation>
        </message>
        <message>
            <source>Enter a phone number, like 01632 960 001 or 07700 900 982</source>
            <translation>Rhowch rif ffôn, fel 01632 960 001 neu 07700 900 982</translation>
        </message>
        <message>
            <source>Enter a website address, like www.example.com</source>
            <translation>Rhowch gyfeiriad gwefan, fel www.example.com</translation>
        </message>
        <message>
            <source>%1 must be a time, like 9:30 or 14:00</source>
            <extracomment>Mistake; %1 is a question such as &quot;Start of work&quot;</extracomment>
            <translation>%1: rhaid rhoi amser, fel 9:30 neu 14:00</translation>
        </message>
        <message>
            <source>%1 must be a grid reference, like TQ123456</source>
            <translation>%1: rhaid rhoi cyfeirnod grid, fel TQ123456</translation>
        </message>
        <message>
            <source>%1 must be a National Grid field number, like SO 1234 5678</source>
            <translation>%1: rhaid rhoi rhif cae'r Grid Cenedlaethol, fel SO 1234 5678</translation>
        </message>
        <message>
            <source>%1 must be %2 characters or fewer</source>
            <translation>%1: rhaid rhoi %2 o nodau neu lai</translation>
        </message>
        <message>
            <source>%1 must be %2 characters or more</source>
            <translation>%1: rhaid rhoi %2 o nodau neu ragor</translation>
        </message>
        <message>
            <source>%1 must be %2 characters</source>
            <translation>%1: rhaid rhoi %2 o nodau</translation>
        </message>
        <message>
            <source>%1 must be %2 words or fewer</source>
            <translation>%1: rhaid rhoi %2 o eiriau neu lai</translation>
        </message>
        <message>
            <source>Enter %1 in the correct format</source>
            <translation>Rhowch ateb yn y fformat cywir: %1</translation>
        </message>
        <message>
            <source>%1 must be a number</source>
            <translation>%1: rhaid rhoi rhif</translation>
        </message>
        <message>
            <source>%1 must be a whole number</source>
            <translation>%1: rhaid rhoi rhif cyfan</translation>
        </message>
        <message>
            <source>%1 must have %2 or fewer decimal places</source>
            <translation>%1: rhaid rhoi %2 lle degol neu lai</translation>
        </message>
        <message>
            <source>%1 must be %2 or more</source>
            <translation>%1: rhaid rhoi %2 neu ragor</translation>
        </message>
        <message>
            <source>%1 must be %2 or less</source>
            <translation>%1: rhaid rhoi %2 neu lai</translation>
        </message>
        <message>
            <source>Choose %1 files or more</source>
            <translation>Dewiswch %1 ffeil neu ragor</translation>
        </message>
        <message>
            <source>Select %1 or more</source>
            <translation>Dewiswch %1 neu ragor</translation>
        </message>
        <message>
            <source>Choose no more than %1 files</source>
            <translation>Peidiwch â dewis mwy na %1 ffeil</translation>
        </message>
        <message>
            <source>Select no more than %1</source>
            <translation>Peidiwch â dewis mwy na %1</translation>
        </message>
        <message>
            <source>%1 must be a real date</source>
            <translation>%1: rhaid rhoi dyddiad go iawn</translation>
        </message>
        <message>
            <source>%1 must include a %2</source>
            <extracomment>%1 is a question such as &quot;Date of birth&quot;, %2 is &quot;day&quot;, &quot;month&quot; or &quot;year&quot;</extracomment>
            <translation>%1: rhaid cynnwys %2</translation>
        </message>
        <message>
            <source>day</source>
            <extracomment>A part of a date that is missing</extracomment>
            <translation>diwrnod</translation>
        </message>
        <message>
            <source>month</source>
            <extracomment>A part of a date that is missing</extracomment>
            <translation>mis</translation>
        </message>
        <message>
            <source>year</source>
            <extracomment>A part of a date that is missing</extracomment>
            <translation>blwyddyn</translation>
        </message>
        <message>
            <source>hour</source>
            <extracomment>A part of a time that is missing</extracomment>
            <translation>awr</translation>
        </message>
        <message>
            <source>minute</source>
            <extracomment>A part of a time that is missing</extracomment>
            <translation>munud</translation>
        </message>
        <message>
            <source>%1 must include a real time</source>
            <translation>%1: rhaid cynnwys amser go iawn</translation>
        </message>
        <message>
            <source>%1 must be today or in the future</source>
            <translation>%1: rhaid rhoi dyddiad heddiw neu yn y dyfodol</translation>
        </message>
        <message>
            <source>%1 must be the same as or after %2</source>
            <translation>%1: rhaid rhoi %2 neu ddyddiad diweddarach</translation>
        </message>
        <message>
            <source>%1 must be today or in the past</source>
            <translation>%1: rhaid rhoi dyddiad heddiw neu yn y gorffennol</translation>
        </message>
        <message>
            <source>%1 must be the same as or before %2</source>
            <translation>%1: rhaid rhoi %2 neu ddyddiad cynharach</translation>
        </message>
        <message>
            <source>Enter address line 1, typically the building and street</source>
            <translation>Rhowch linell gyntaf y cyfeiriad, fel arfer yr adeilad a'r stryd</translation>
        </message>
        <message>
            <source>Enter town or city</source>
            <translation>Rhowch dref neu ddinas</translation>
        </message>
        <message>
            <source>Enter postcode</source>
            <translation>Rhowch god post</translation>
        </message>
        <message>
            <source>Enter a full UK postcode, like AA3 1AB</source>
            <translation>Rhowch god post llawn yn y DU, fel AA3 1AB</translation>
        </message>
        <message>
            <source>Enter %1 as a number between %2 and %3</source>
            <extracomment>%1 is a part of a place, such as &quot;latitude&quot;</extracomment>
            <translation>Rhowch rif rhwng %2 a %3 ar gyfer %1</translation>
        </message>
        <message>
            <source>Add at least %1</source>
            <translation>Ychwanegwch o leiaf %1</translation>
        </message>
        <message>
            <source>You can add no more than %1</source>
            <translation>Ni allwch ychwanegu mwy na %1</translation>
        </message>
        <message>
            <source>Agreed</source>
            <extracomment>What &quot;Check your answers&quot; says of a declaration</extracomment>
            <translation>Wedi cytuno</translation>
        </message>
        <message>
            <source>Yes</source>
            <extracomment>A choice</extracomment>
            <translation>Ie</translation>
        </message>
        <message>
            <source>No</source>
            <extracomment>A choice</extracomment>
            <translation>Na</translation>
        </message>
    </context>
</TS>
