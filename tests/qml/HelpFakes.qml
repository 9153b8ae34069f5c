// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Help from a person, invented: who is there, a talk, and what was asked of it. The words are as long as real ones.
QtObject {
    id: root

    property bool offered: true
    property bool connected: true
    property string stage: ""
    property string waiting: "Chi yw rhif 3 yn y ciw. Gall gymryd tua 12 munud."
    property bool telling: false
    property bool somebodyFree: true
    property string handOver: ""
    property string worry: ""
    property bool readAnswered: false
    readonly property bool askingToRead: worry === "sent" && talk.spoken && !readAnswered
    readonly property QtObject place: QtObject {
        property string telephone: ""
        property string desk: ""
        property bool closed: false
        property string now: ""
        property var week: []
    }
    property var asked: []
    readonly property var sam: ({
            "name": "Sam",
            "role": "Gwirfoddolwr",
            "checked": "Wedi ei wirio gan Gyngor Bwrdeistref Sirol Rhondda Cynon Taf tan Mawrth 2027.",
            "trained": "Wedi ei hyfforddi ar “Gwneud cais am Gredyd Cynhwysol” a “Gwneud cais am Fathodyn Glas”.",
            "speaks": "Yn siarad Saesneg a Chymraeg.",
            "counts": true,
            "free": true
        })
    readonly property var stranger: ({
            "name": "two",
            "role": "",
            "checked": "",
            "trained": "",
            "speaks": "",
            "counts": false,
            "free": false
        })
    property var people: [sam, stranger]
    property var words: ({
            "title": "Help gan berson",
            "topics": ["Nid wyf yn deall y cwestiwn", "Nid wyf yn gwybod pa ateb i'w ddewis", "Mae'r dudalen yn dangos gwall", "Ni allaf ddod o hyd i rif neu bapur", "Nid wyf yn gwybod sut i fynd ymlaen", "Mae teipio neu ddefnyddio'r sgrin yn anodd i mi", "Rhywbeth arall"].map((label, at) => ({
                            "id": "topic-" + at,
                            "label": label
                        })),
            "before": ["who", "sees", "never-asks", "stop", "report", "kept"].map(id => ({
                            "id": id,
                            "title": "Beth na fydd byth yn gofyn amdano",
                            "text": "Ni fydd byth yn gofyn am gyfrinair, cod na'ch manylion banc. Os bydd rhywun yn gwneud hynny, peidiwch ag ateb, a chyffyrddwch â \"Rwy'n poeni\"."
                        })),
            "consents": [{
                    "id": "talk",
                    "title": "Siarad",
                    "text": "Gallwch chi a'r person hwn ysgrifennu at eich gilydd.",
                    "on": "Rydych yn siarad â {name}",
                    "stop": "Stopio siarad"
                }, {
                    "id": "see-my-step",
                    "title": "Gweld fy ngham",
                    "text": "Gall y person hwn weld pa gwestiwn sydd o'ch blaen, ond ni all byth weld beth rydych yn ei deipio.",
                    "on": "Mae {name} yn edrych ar eich cam",
                    "stop": "Stopio rhannu"
                }, {
                    "id": "point",
                    "title": "Pwyntio",
                    "text": "Gall y person hwn roi cylch o gwmpas cwestiwn ar eich tudalen, ond ni all gyffwrdd â dim.",
                    "on": "Caiff {name} bwyntio at eich tudalen",
                    "stop": "Stopio pwyntio"
                }],
            "states": {
                "tell-me-when": "Dywedwch wrthyf pan fydd rhywun yn rhydd",
                "will-tell": "Byddaf yn dweud wrthych pan fydd rhywun yn rhydd. Gallwch fynd ymlaen â'ch tudalen.",
                "somebody-free": "Mae rhywun yn rhydd nawr. Hoffech chi ofyn?",
                "keep-working": "Gallwch fynd ymlaen â'ch tudalen wrth aros.",
                "cancel": "Stopio gofyn",
                "closed": "Nid oes neb yn helpu yr adeg hon o'r dydd. Gallwch ffonio, neu ofyn wrth y ddesg.",
                "nobody": "Ni all neb helpu ar hyn o bryd. Gallwch roi cynnig arall arni'n nes ymlaen, ffonio, neu ofyn wrth y ddesg.",
                "not-checked": "Ni allaf ddweud pwy yw'r person hwn. Nid oes neb rydym yn ei adnabod wedi ei wirio.",
                "paused": "Mae'r dudalen hon yn breifat. Nid yw {name} yn gweld dim ohoni.",
                "joined": "Mae {name} yma nawr.",
                "typing": "Mae {name} yn ysgrifennu.",
                "offered": "Gall {name} eich helpu. Hoffech chi ddechrau?",
                "removed-may-not": "Rwyf wedi tynnu rhywbeth preifat o'ch neges. Nid oes neb wedi ei weld. Peidiwch ag anfon pethau fel hyn at neb.",
                "removed-may": "Rwyf wedi tynnu rhywbeth a allai fod yn breifat. Gallwch ei anfon, ond nid oes ei angen ar y person i'ch helpu."
            },
            "worry": {
                "button": "Rwy'n poeni",
                "title": "Beth sy'n eich poeni?",
                "intro": "Dewiswch yr un agosaf. Dim ond y staff yma sy'n cael gwybod. Nid yw'r person sy'n eich helpu yn cael gwybod.",
                "send": "Dweud wrth y staff",
                "cancel": "Mynd yn ôl",
                "emergency": "Os ydych mewn perygl nawr, ffoniwch 999 o unrhyw ffôn, neu galwch ar rywun yn agos atoch.",
                "sent": "Rwyf wedi dweud wrth y staff yma eich bod yn poeni. Nid ydynt wedi ateb eto.",
                "received": "Mae'r staff yn gwybod. Mae rhywun yn dod atoch.",
                "nobody": "Ni allwn gyrraedd neb. Ewch at y ddesg, neu gofynnwch i rywun yn agos atoch am help.",
                "transcript": "A gaiff y staff ddarllen beth a ysgrifennwyd yma? Mae'n iawn dweud na. Byddant yn eich helpu yr un fath.",
                "transcript-yes": "Cânt",
                "transcript-no": "Na chânt",
                "block": "Nid wyf am gael y person hwn eto heddiw"
            },
            "reasons": ["Rwyf mewn perygl nawr", "Mae arnaf ofn rhywun", "Gofynnodd y person am rywbeth preifat"].map((label, at) => ({
                            "id": "reason-" + at,
                            "label": label
                        }))
        })
    readonly property QtObject inPerson: QtObject {
        id: beside

        property bool offered: true
        property bool coded: true
        property string stage: ""
        property string trouble: ""
        property var champion: ({})
        property var typed: []
        property var words: ({
                "title": "Rydych yn helpu wyneb yn wyneb",
                "intro": "Y person wrth y sgrin sy'n gwneud y gwaith. I chi y mae'r nodiadau hyn.",
                "notes": ["let-them-type", "sit-beside", "ask-what-it-means", "one-thing", "look-away", "their-decision", "praise", "somebody-with-them"].map(id => ({
                                "id": id,
                                "title": "Gadewch y penderfyniad iddyn nhw",
                                "text": "Dywedwch beth mae pob ateb yn ei olygu, ac nid pa un i'w ddewis. Os nad ydych yn gwybod, dywedwch hynny a dewch o hyd i rywun sy'n gwybod."
                            })),
                "begin": "Daliwch god eich bathodyn o flaen y derfynell, neu rhowch ef i mewn.",
                "begun": "Mae help wyneb yn wyneb wedi dechrau. Bydd yr ymweliad yn cyfrif fel help wyneb yn wyneb, ac ni nodir dim arall.",
                "end": "Gorffen help wyneb yn wyneb",
                "ended": "Mae help wyneb yn wyneb ar ben. Diolch."
            })

        function enter() {
        }

        function show(given) {
            typed = typed.concat([given]);
            if (given !== "good") {
                trouble = "Mae'r bathodyn hwn wedi dod i ben. Nid yw help wyneb yn wyneb wedi dechrau. Gofynnwch i'r staff.";
                return;
            }
            trouble = "";
            champion = root.sam;
            stage = "helping";
        }

        function end() {
            stage = "over";
            champion = {};
        }

        function forget() {
            stage = "";
            trouble = "";
        }
    }
    readonly property QtObject paper: QtObject {
        property bool shown: false
        property bool offered: false
        property int pages: 1
        property string outcome: ""
        property bool printable: true
        property bool busy: false

        function picture(page) {
            return undefined;
        }

        function close() {
            shown = false;
        }

        function printOut() {
            root.asked = root.asked.concat(["print"]);
        }
    }
    readonly property QtObject talk: QtObject {
        property bool going: false
        property bool spoken: lines.count > 0
        property var champion: ({})
        property bool seeStep: false
        property bool point: false
        property bool suspended: false
        property bool connected: true
        property bool there: true
        property bool writing: false
        readonly property ListModel lines: ListModel {
        }

        signal heard(string words)

        function say(words) {
            if (words === "")
                return false;
            root.line("mine", words);
            return true;
        }

        function write() {
        }

        function sendWhole(row) {
            root.asked = root.asked.concat(["send " + row]);
        }

        function stop() {
            going = false;
            root.stage = "over";
        }

        function forget() {
            lines.clear();
            root.stage = "";
        }
    }

    signal joined
    signal told

    function line(kind, said, removed = false, maySend = false) {
        talk.lines.append({
                "kind": kind,
                "said": said,
                "arrived": false,
                "removed": removed,
                "maySend": maySend,
                "before": ""
            });
    }

    // Alex goes on
    function goOn() {
        for (let row = 0; row < talk.lines.count; ++row)
            talk.lines.setProperty(row, "before", "Sam");
        talk.champion = Object.assign({}, sam, {
                "name": "Alex"
            });
        line("notice", "Mae Alex yn eich helpu nawr. Nid oes dim yn cael ei rannu nes i chi ddweud. Nid yw Alex yn gweld beth a ddywedwyd cyn hyn.");
        line("theirs", "Helo, Alex ydw i.");
    }

    function begin() {
        talk.champion = sam;
        talk.going = true;
        stage = "talking";
        line("notice", "Mae Sam yma nawr.");
        line("theirs", "Helo, Sam ydw i. Beth hoffech chi ei wybod am y cwestiwn sydd o'ch blaen?");
        joined();
    }

    function enter() {
        asked = asked.concat(["enter"]);
    }

    function ask(topic, seeStep, point) {
        asked = asked.concat(["ask " + topic + " " + seeStep + " " + point]);
        stage = "asking";
    }

    function cancel() {
        telling = false;
        stage = "";
    }

    function lookAtPaper() {
        paper.shown = true;
    }

    function tellStaff(reason) {
        asked = asked.concat(["worry " + reason]);
        readAnswered = false;
        worry = "sent";
    }

    function letStaffRead(may) {
        asked = asked.concat(["read " + may]);
        readAnswered = true;
    }

    function putWorryAway() {
        worry = "";
    }

    function block() {
        asked = asked.concat(["block"]);
        talk.stop();
    }

    function goOnWith(colleague) {
        asked = asked.concat(["colleague " + colleague]);
        handOver = "";
    }
}
