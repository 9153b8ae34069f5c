// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What stands behind a real page, invented: remembers what it was asked.
QtObject {
    id: root

    property bool offered: true
    property QtObject page: null
    property bool unsure: false
    property var steps: ["Eich enw a'ch cyfeiriad", "Pwy sy'n byw gyda chi", "Gwirio eich atebion cyn anfon"].map((title, step) => ({
                    "title": title,
                    "step": step
                }))
    readonly property QtObject drift: QtObject {
        property bool noticed: false
    }
    property bool confirmed: false
    property string guard: ""
    property var questions: [{
            "label": "Beth yw eich enw llawn, fel y mae ar eich bil treth gyngor?",
            "hint": "Rhowch eich enw cyntaf a'ch cyfenw.",
            "error": "Rhowch eich enw llawn",
            "answered": false
        }, {
            "label": "Cod post",
            "hint": "",
            "error": "",
            "answered": true
        }]
    property int number: 2
    property int position: 2
    property int count: 9
    property var done: Array(9).fill(true)
    property string title: "Pwy sy'n byw gyda chi?"
    property string todo: "Dewiswch **bob un** sy'n wir."
    property string why: "Mae'n newid faint a gewch."
    property string example: ""
    property string mistakes: ""
    property var errors: []
    property var question: ({
            "label": "",
            "help": "",
            "where": "",
            "example": ""
        })
    property var words: []
    property bool canShow: true
    property string spoken: title
    property var asked: []
    readonly property QtObject tools: QtObject {
        readonly property QtObject mail: QtObject {
            property var hosts: ["post.example.com", "mail.example.org"]
            property QtObject page: null
            property bool shown: false

            function open(host) {
                root.asked = root.asked.concat(["mail " + host]);
                page = root.pageMaker.createObject(root);
                shown = true;
            }
        }
        readonly property QtObject payment: QtObject {
            property bool open: false
            property bool over: false
            property int minutes: 10
        }
        readonly property QtObject paper: QtObject {
            property bool shown: false
            property bool offered: false
            property int pages: 0
            property string outcome: ""
            property bool printable: true
            property bool busy: false

            function look(pdf) {
                root.asked = root.asked.concat([pdf]);
                shown = true;
            }

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
        readonly property QtObject reading: QtObject {
            property bool on: false
            property int place: -1
            property string paragraph: "Gallwch ofyn am un llain ar gyfer pob cartref. Mae'n cymryd tua phum munud."
            property int number: 2
            property int count: 14

            function stop() {
                on = false;
            }

            function next() {
                ++number;
            }
        }
    }
    readonly property Component pageMaker: Component {
        QtObject {
            id: desk

            property url startAddress: "https://www.apply.example.gov.uk/start"
            property string refusedHost: ""
            property bool gone: false
            property int given: -2
            property string answer: ""
            readonly property QtObject dialogs: QtObject {
                signal asked(string kind, string host, string words, string line)
                signal over
                signal flooded

                function answer(yes, text) {
                    desk.answer = yes + " " + text;
                }
            }

            signal loading(bool now)
            signal failed(string why)
            signal refused(string why)
            signal noteAsked(string kind, string text)
            signal choicesOffered(string label, var choices)
            signal uploadAsked(var names)

            function giveUpload(place) {
                given = place;
            }

            function leave() {
                gone = true;
            }
        }
    }
    // what shows a page
    readonly property Component view: Component {
        Rectangle {
            property QtObject live
            property url url
            property int loadProgress: 0
            property bool canGoBack: true
            property bool canGoForward: true
            property real zoomFactor: 1
            property string sought: ""
            property int reloads: 0
            property int marked: -1

            signal died
            signal findTextFinished(var result)

            function goBack() {
            }

            function goForward() {
            }

            function reload() {
                ++reloads;
            }

            function findText(words) {
                sought = words;
            }

            function markParagraph(place) {
                marked = place;
            }

            function makePdf(take) {
                take("pdf");
            }

            function readParagraphs(take) {
                take(["One.", "Two."]);
            }

            color: "white"
        }
    }

    signal arrived

    function begin() {
        asked = asked.concat(["begin"]);
        page = pageMaker.createObject(root);
    }

    function end() {
        asked = asked.concat(["end"]);
    }

    function showMe() {
        asked = asked.concat(["show"]);
    }

    function showQuestion(position) {
        asked = asked.concat(["show " + position]);
    }

    function chooseStep(step) {
        asked = asked.concat(["step " + step]);
    }

    function readAloud(paragraphs) {
        asked = asked.concat(["read " + paragraphs.length]);
        tools.reading.on = true;
    }
}
