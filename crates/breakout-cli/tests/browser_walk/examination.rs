//! Every page that the walk comes to, looked at by axe-core in both color schemes, and on the narrowest screen in the words of
//! another language.

use std::path::Path;

use local_chromium::{Axe, Browser, Programs, Scheme, Screen};

/// What does not fit into the window, in both directions of writing, where words are longer by two fifths, as those of German are. All
/// is at once as it was.
const WHAT_IS_TOO_WIDE: &str = "
    const root = document.documentElement, { dir } = root, walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push([walker.currentNode, walker.currentNode.data]);
    const longer = (word) => word + 'n'.repeat(Math.ceil(word.length * 0.4));
    const isScrolled = (element) => element !== root && getComputedStyle(element).overflowX !== 'visible';
    const isInSight = (element) => {
        for (let it = element.parentElement; it; it = it.parentElement) if (isScrolled(it)) return false;
        return !element.matches('.skip, .skip *, iframe');
    };
    const tooWide = new Set();
    const note = (element, why) => tooWide.add(`${why}: ${element.outerHTML.slice(0, 120)}`);
    try {
        for (const [node, text] of texts) node.data = text.replace(/\\p{L}{3,}/gu, longer);
        for (root.dir of ['ltr', 'rtl']) {
            for (const element of all('body *').filter(isInSight)) {
                const { left, right, width } = element.getBoundingClientRect();
                if (width > 1 && (left < -1 || right > innerWidth + 1)) note(element, root.dir);
                const isCut = element.matches('button, .button, label, legend, summary') && element.scrollWidth > element.clientWidth + 1;
                if (isCut) note(element, `${root.dir}, cut`);
            }
            if (root.scrollWidth > innerWidth) tooWide.add(`${root.dir}: the page is ${root.scrollWidth} wide`);
        }
    } finally {
        for (const [node, text] of texts) node.data = text;
        root.dir = dir;
    }
    return [...tooWide];
";

/// What was found so far; all of it is told at the end.
pub(crate) struct Examination {
    axe: Axe,
    examined: usize,
    found: Vec<String>,
}

impl Examination {
    pub(crate) async fn new(programs: &Programs) -> Self {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
        Self {
            axe: Axe::fetch(programs, target).await.unwrap(),
            examined: 0,
            found: Vec::new(),
        }
    }

    pub(crate) async fn examine(&mut self, browser: &Browser, page: &str) {
        for scheme in [Scheme::Dark, Scheme::Light] {
            browser.set_scheme(scheme).await.unwrap();
            let violations = self.axe.violations(browser).await.unwrap();
            let lines = violations.iter();
            let lines = lines.map(|line| format!("{page}, {scheme:?}: {line}"));
            self.found.extend(lines);
            self.examined += 1;
        }
        browser.set_screen(Screen::Narrow).await.unwrap();
        let too_wide = browser.ask(WHAT_IS_TOO_WIDE, &[]).await.unwrap();
        browser.set_screen(Screen::Desktop).await.unwrap();
        let lines = too_wide.as_array().into_iter().flatten();
        let lines = lines.filter_map(|line| line.as_str());
        self.found
            .extend(lines.map(|line| format!("{page}, with longer words, {line}")));
    }

    #[track_caller]
    pub(crate) fn assert_nothing_found(&self) {
        assert!(self.examined > 0);
        assert!(self.found.is_empty(), "{:#?}", self.found);
    }
}
