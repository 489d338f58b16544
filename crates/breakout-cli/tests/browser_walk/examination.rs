//! Every page that the walk comes to, looked at by axe-core in both color schemes, on the narrowest screen with longer words, and
//! in other languages.

use std::path::Path;

use local_chromium::{Axe, Browser, Error, Programs, Scheme, Screen};
use serde_json::json;

/// The language whose words are the longest, and one that is written from right to left.
const LANGUAGES: [&str; 2] = ["de", "ar"];

/// What no catalog has stands outside of its brackets.
const PSEUDO: &str = "en-x-pseudo";

/// What does not fit into the window is kept in `found`, with why.
const MEASURE: &str = "
    const root = document.documentElement, found = new Set();
    const isScrolled = (element) => element !== root && getComputedStyle(element).overflowX !== 'visible';
    const isInSight = (element) => {
        for (let it = element.parentElement; it; it = it.parentElement) if (isScrolled(it)) return false;
        return !element.matches('.skip, .skip *, iframe');
    };
    const note = (element, why) => found.add(`${why}: ${element.outerHTML.slice(0, 120)}`);
    const measure = (why) => {
        for (const element of all('body *').filter(isInSight)) {
            const { left, right, width } = element.getBoundingClientRect();
            if (width > 1 && (left < -1 || right > innerWidth + 1)) note(element, why);
            const isCut = element.matches('button, .button, label, legend, summary') && element.scrollWidth > element.clientWidth + 1;
            if (isCut) note(element, `${why}, cut`);
        }
        if (root.scrollWidth > innerWidth) found.add(`${why}: the page is ${root.scrollWidth} wide`);
    };
";

/// The page in both directions of writing, where words are longer by two fifths, as those of German are. All is at once as it was.
const WITH_LONGER_WORDS: &str = "
    const { dir } = root, walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push([walker.currentNode, walker.currentNode.data]);
    const longer = (word) => word + 'n'.repeat(Math.ceil(word.length * 0.4));
    try {
        for (const [node, text] of texts) node.data = text.replace(/\\p{L}{3,}/gu, longer);
        for (root.dir of ['ltr', 'rtl']) measure(root.dir);
    } finally {
        for (const [node, text] of texts) node.data = text;
        root.dir = dir;
    }
    return [...found];
";

/// The page as it is, in its language.
const AS_IT_IS: &str = "
    measure(`${innerWidth} wide, ${root.lang}`);
    return [...found];
";

/// What stands on the page and in no catalog: outside of the brackets, and not marked as other people's words. In an option nothing
/// can be marked; there, the names of this workshop are known by how they look.
const UNSAID: &str = "
    const isOthers = (element) => element.closest('bdi, code, kbd, [dir=auto], [translate=no], option[lang]') !== null;
    let depth = 0;
    const outside = (text) => {
        let rest = '';
        for (const c of text) {
            if (c === '⟦') depth += 1;
            else if (c === '⟧') depth -= 1;
            else if (depth === 0) rest += c;
        }
        return rest;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        // The tags in there are text for a browser with scripts.
        const { data } = walker.currentNode;
        let rest = outside(element.matches('noscript') ? data.replace(/<[^>]*>/g, '') : data);
        if (element.matches('option')) rest = rest.replace(/Group \\d+|ws\\d+_\\w+/g, '');
        if (/\\p{L}/u.test(rest) && !isOthers(element)) note(element, `no catalog has “${rest.trim()}”`);
    }
    if (depth !== 0) found.add(`${depth} brackets are left open`);
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        for (const element of document.querySelectorAll(`body [${name}]`)) {
            depth = 0;
            const rest = outside(element.getAttribute(name));
            if (/\\p{L}/u.test(rest) && !isOthers(element)) note(element, `no catalog has the ${name} “${rest.trim()}”`);
        }
    }
    return [...found];
";

/// Puts a page that cannot be loaded anew into another language where it stands: what is around the call that goes on, or the visit,
/// is as it would be loaded now, and what the console says of that comes by itself. Frames keep their titles.
const IN_PLACE: &str = "
    const [language, cookie] = arguments;
    const live = '#call-state, #visit-state, iframe, #connection';
    const state = document.querySelector('#call-state, #visit-state');
    const said = () => {
        const copy = state.cloneNode(true);
        for (const clock of copy.querySelectorAll('time')) clock.remove();
        return copy.textContent.trim();
    };
    const adopt = (element, fresh) => {
        if (element.matches(live)) return;
        for (const { name, value } of fresh.attributes) if (name !== 'hidden') element.setAttribute(name, value);
        if (element.querySelector(live) === null) element.replaceChildren(...fresh.childNodes);
        else for (const [at, child] of [...element.children].entries()) if (fresh.children[at]) adopt(child, fresh.children[at]);
    };
    return (async () => {
        const before = said();
        document.cookie = cookie;
        const answer = await fetch(location.href);
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        Object.assign(document.documentElement, { lang: page.documentElement.lang, dir: page.documentElement.dir });
        for (const frame of document.querySelectorAll('iframe')) frame.translate = false;
        adopt(document.body, page.body);
        const until = performance.now() + 20_000;
        while (before !== '' && said() === before) {
            if (performance.now() > until) throw new Error(`in ${language}, the page goes on saying: ${before}`);
            await new Promise((resolve) => setTimeout(resolve, 20));
        }
    })();
";

/// How a browser comes to have chosen a language, and how it forgets that.
fn cookie(language: Option<&str>) -> String {
    match language {
        Some(tag) => format!("breakout-language={tag}; path=/"),
        None => "breakout-language=; path=/; max-age=0".to_owned(),
    }
}

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
        let longer = format!("{page}, with longer words");
        self.ask(browser, &longer, WITH_LONGER_WORDS).await;
        browser.set_screen(Screen::Desktop).await.unwrap();
    }

    /// Examines a page that can be loaded anew, also in other languages, as somebody sees it who has chosen one.
    pub(crate) async fn examine_in_languages(&mut self, browser: &Browser, page: &str) {
        self.examine(browser, page).await;
        for language in LANGUAGES.into_iter().chain([PSEUDO]) {
            load(browser, Some(language)).await;
            self.examine_language(browser, page, language).await;
        }
        load(browser, None).await;
    }

    /// The same for a page on which something goes on that would end with it.
    pub(crate) async fn examine_in_place(&mut self, browser: &Browser, page: &str) {
        self.examine(browser, page).await;
        for language in LANGUAGES.into_iter().chain([PSEUDO]) {
            put(browser, Some(language)).await;
            self.examine_language(browser, page, language).await;
        }
        put(browser, None).await;
    }

    /// The same for a page that comes of what is done, which is done in each language.
    pub(crate) async fn examine_after(
        &mut self,
        browser: &Browser,
        page: &str,
        act: impl AsyncFn() -> Result<(), Error>,
    ) -> Result<(), Error> {
        for language in LANGUAGES.into_iter().chain([PSEUDO]) {
            load(browser, Some(language)).await;
            act().await?;
            self.examine_language(browser, page, language).await;
        }
        load(browser, None).await;
        act().await?;
        self.examine(browser, page).await;
        Ok(())
    }

    async fn examine_language(&mut self, browser: &Browser, page: &str, language: &str) {
        if language == PSEUDO {
            self.ask(browser, page, UNSAID).await;
            return;
        }
        let violations = self.axe.violations(browser).await.unwrap();
        let lines = violations.iter();
        let lines = lines.map(|line| format!("{page}, {language}: {line}"));
        self.found.extend(lines);
        self.ask(browser, page, AS_IT_IS).await;
        browser.set_screen(Screen::Narrow).await.unwrap();
        self.ask(browser, page, AS_IT_IS).await;
        browser.set_screen(Screen::Desktop).await.unwrap();
    }

    async fn ask(&mut self, browser: &Browser, page: &str, script: &str) {
        let found = browser
            .ask(&format!("{MEASURE}{script}"), &[])
            .await
            .unwrap();
        let lines = found.as_array().into_iter().flatten();
        let lines = lines.filter_map(|line| line.as_str());
        self.found
            .extend(lines.map(|line| format!("{page}, {line}")));
    }

    #[track_caller]
    pub(crate) fn assert_nothing_found(&self) {
        assert!(self.examined > 0);
        assert!(self.found.is_empty(), "{:#?}", self.found);
    }
}

/// Loads the page anew, in this language or in that of the browser.
async fn load(browser: &Browser, language: Option<&str>) {
    let choose = "document.cookie = arguments[0];";
    let chosen = [json!(cookie(language))];
    browser.ask(choose, &chosen).await.unwrap();
    browser.reload().await.unwrap();
    let html = format!("html[lang={}]", language.unwrap_or("en"));
    browser.wait_for(&html).await.unwrap();
}

/// Puts the page into this language, or that of the browser, where it stands.
async fn put(browser: &Browser, language: Option<&str>) {
    let chosen = [json!(language.unwrap_or("en")), json!(cookie(language))];
    browser.ask(IN_PLACE, &chosen).await.unwrap();
}
