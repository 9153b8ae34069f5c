// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Session
import QtQuick

// A visit with everything behind the screens invented: long words, many needs, an error, a way on.
Shell {
    id: visit

    readonly property SavingFakes fakes: SavingFakes {
    }

    property int finishes: 0

    live: LiveFakes {
    }
    livePage: live.view
    help: HelpFakes {
    }
    visit: fakes.visit
    saving: fakes.saving
    comingBack: fakes.comingBack

    Connections {
        function onFinished() {
            ++visit.finishes;
        }

        target: fakes
    }

    settings: QtObject {
        property string placeName: "Llyfrgell Ganolog Rhondda Cynon Taf"
        property real pixelsPerMillimetre: 3.615
        property var languages: [{
                "code": "en",
                "name": "English",
                "greeting": "Welcome"
            }, {
                "code": "cy",
                "name": "Cymraeg",
                "greeting": "Croeso"
            }]
        property string language: "en"
        property string languageName: "Cymraeg"
        property string look: "light"
        property int textStep: 0
        property real textScale: 1
        property bool motion: true

        function chooseLanguage(code) {
            language = code;
        }
    }
    shelf: QtObject {
        property string query: ""
        property string found: "Found: 0"
        property string trouble: ""
        property string notYet: "Teithio ac adnabyddiaeth, Teulu, Iechyd"
        property string group: ""
        property string groupTitle: "Teithio ac adnabyddiaeth"
        property var results: []
        property var inGroup: [{
                "id": "one",
                "title": "Gwneud cais am Gredyd Cynhwysol",
                "summary": "Arian misol i bobl ar incwm isel, neu heb waith o gwbl.",
                "practisable": true
            }]
        property var journeys: [inGroup[0], inGroup[0]]
        property var groups: ["money-and-work", "disability", "home-and-council"].map(each => ({
                        "id": each,
                        "title": "Gwaith ac arian",
                        "examples": "Gwneud cais am Gredyd Cynhwysol"
                    }))
    }
    journey: QtObject {
        property string title: "Gwneud cais am Gredyd Cynhwysol"
        property string howLong: "Tua 40 munud."
        property string cost: "Mae am ddim."
        property string forWhom: "Pobl rhwng 18 oed ac oedran **Pensiwn y Wladwriaeth**."
        property string notFor: "Pobl sydd eisoes yn cael Credyd Pensiwn."
        property string next: "Byddwch yn cael neges i drefnu apwyntiad."
        property string address: "https://www.gov.uk/apply-universal-credit-and-then-a-very-long-address"
        property bool practisable: true
        property var needs: Array.from({
                "length": 8
            }, () => ({
                        "what": "Eich rhif Yswiriant Gwladol",
                        "where": "Ar lythyr oddi wrth Gyllid a Thollau Ei Fawrhydi."
                    }))
        property var ticks: needs.map((each, index) => index % 2 === 0)
        property var ways: [{
                "symbol": "phone",
                "title": "Dros y ffôn",
                "number": "0800 012 1888",
                "how": "Llinell gymorth",
                "when": "Dydd Llun i ddydd Gwener"
            }]
        property int sureBefore: -1
        property int sureAfter: 2
        property string compared: "Rydych chi'n teimlo'n sicrach na chyn i chi ddechrau."

        signal chosen

        function choose() {
        }

        function tick() {
        }
    }
    practice: QtObject {
        property var page: null
        property bool begun: true
        property bool ended: true
        property int number: 3
        property int position: 3
        property int count: 33
        property var done: Array(33).fill(false)
        property string title: "Pwy sy'n byw gyda chi?"
        property string todo: "Dewiswch **bob un** sy'n wir."
        property string why: "Mae'n newid faint a gewch."
        property string example: "Fy mhartner"
        property string mistakes: "- Anghofio plant"
        property var errors: [{
                "says": "Dewiswch pwy sy'n byw gyda chi",
                "means": "Nid oes dim wedi'i ddewis.",
                "remedy": "Dewiswch un."
            }]
        property var question: ({
                "label": "Rhif Yswiriant Gwladol",
                "help": "Dwy lythyren, chwe rhif, un llythyren.",
                "where": "Ar slip cyflog",
                "example": "QQ 12 34 56 C"
            })
        property var words: [{
                "word": "Pensiwn y Wladwriaeth",
                "means": "Arian rheolaidd."
            }]
        property bool canShow: true
        property string keptLanguage: "English"
        property string spoken: title
        property string summary: "Gwnaethoch ymarfer hyd y diwedd."
        property var wentWell: [title, title]
        property var lookAgain: []

        signal arrived

        function prepare() {
        }

        function begin() {
        }

        function showMe() {
        }
    }
    speech: QtObject {
        property bool on: false
        property bool speaking: false
        property string said: ""

        function toggle() {
        }

        function enter() {
        }

        function say(words) {
            said = words;
        }

        function stop() {
        }
    }
    time: VisitTime {
    }
    slip: QtObject {
        property string top: "<h1>Gwneud cais</h1><p><font size=6><b>7K3M-​ABCD-​EFGH-​JKMN-​P</b></font></p><p>Dewch at y derfynell a chyffwrdd â “Mae gen i god”.</p>"
        property string body: "<h2>Beth i ddod gyda chi</h2><p>Eich cyfriflen banc</p>"
        property string code: "7K3M-ABCD-EFGH-JKMN-P"
        property string outcome: "Mae'r argraffydd allan o bapur. Mae eich slip yn ddiogel: caiff ei argraffu cyn gynted ag y bydd papur."
        property var pictureNames: []
        property bool printable: true
        property bool busy: true
        property bool helped: false
        property bool tellingHelp: false

        function look() {
        }

        function printOut() {
        }

        function cancel() {
        }
    }
    page: Component {
        Item {
            property var practice
        }
    }
}
