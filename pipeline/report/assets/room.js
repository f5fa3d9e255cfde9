"use strict";
// The reading room: records beside the pages they were read from. What is read comes from the JSON in #data (its form:
// pipeline/report/view.py) and goes into the page as text only, never as markup.
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const SVG = "http://www.w3.org/2000/svg";
  const UPPER_THIRD = 1 / 3; // where on the screen a place is brought
  const $ = (id) => document.getElementById(id);
  const pages = $("pages");
  const sheets = [...document.querySelectorAll(".sheet")];
  const rows = []; // per record: { item, button, words }
  let shown = []; // numbers of the records that pass the filters, in the order of the list
  let chosen = null; // number of the chosen record
  let place = 0; // which of its places
  let menu = null; // what is open where several records share a place

  function make(tag, properties = {}, ...children) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  }

  function draw(tag, attributes, parent) {
    const element = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    parent.append(element);
    return element;
  }

  function rectangle([x, y, width, height], name, parent) {
    return draw("rect", { x, y, width, height, class: name }, parent);
  }

  // Pages: a drawing over each picture, in points; one rectangle for all records that share a box.
  const holders = data.pages.map((page) => page.boxes.map(() => []));
  data.records.forEach((record, number) => {
    for (const { page, boxes } of record.places) {
      for (const box of boxes) if (!holders[page][box].includes(number)) holders[page][box].push(number);
    }
  });
  const layers = data.pages.map((page, number) => {
    sheets[number].style.aspectRatio = `${page.width} / ${page.height}`;
    const options = { viewBox: `0 0 ${page.width} ${page.height}`, preserveAspectRatio: "none", "aria-hidden": "true" };
    const drawing = draw("svg", options, sheets[number]);
    const boxes = page.boxes.map((box, index) => {
      const types = new Set(holders[number][index].map((record) => data.records[record].type));
      return rectangle(box, `box ${types.size === 1 ? [...types][0] : "several"}`, drawing);
    });
    const marks = draw("g", { class: "marks" }, drawing);
    drawing.addEventListener("click", (event) => clicked(number, event));
    return { drawing, boxes, marks };
  });

  function clicked(number, event) {
    closeMenu();
    const { drawing, boxes } = layers[number];
    const page = data.pages[number];
    const { left, top, width, height } = drawing.getBoundingClientRect();
    const x = ((event.clientX - left) / width) * page.width;
    const y = ((event.clientY - top) / height) * page.height;
    const hit = page.boxes.map(([x0, y0, wide, high]) => x >= x0 && x <= x0 + wide && y >= y0 && y <= y0 + high);
    const here = new Set();
    hit.forEach((is, box) => {
      if (is && !boxes[box].classList.contains("hidden")) holders[number][box].forEach((record) => here.add(record));
    });
    const records = shown.filter((record) => here.has(record));
    const choose = (record) => {
      const at = data.records[record].places.findIndex((one) => one.page === number && one.boxes.some((box) => hit[box]));
      select(record, at, false);
    };
    if (records.length === 1) choose(records[0]);
    else if (records.length > 1) openMenu(records, event.clientX, event.clientY, choose);
  }

  // Where several records share a place, they are offered.
  function openMenu(records, x, y, choose) {
    menu = make("div", { className: "menu" });
    menu.setAttribute("role", "menu");
    menu.setAttribute("aria-label", `${records.length} Angaben an dieser Stelle`);
    menu.append(make("p", { textContent: `${records.length} Angaben an dieser Stelle` }));
    for (const number of records) {
      const record = data.records[number];
      const entry = make("button", { type: "button", className: "record" }, ...naming(record, `${kindOf(record)}: `));
      entry.setAttribute("role", "menuitem");
      entry.addEventListener("click", () => {
        closeMenu();
        choose(number);
      });
      menu.append(entry);
    }
    document.body.append(menu);
    menu.style.left = `${Math.max(0, Math.min(x, innerWidth - menu.offsetWidth - 8))}px`;
    menu.style.top = `${Math.max(0, Math.min(y, innerHeight - menu.offsetHeight - 8))}px`;
    menu.querySelector("button").focus();
  }

  function closeMenu() {
    menu?.remove();
    menu = null;
  }

  // The list: a group per type, a button per record; the details open below the chosen one.
  function kindOf(record) {
    return data.types.find(([key]) => key === record.type)[1];
  }

  function naming(record, kind = "") {
    return [
      make("span", { className: `dot ${record.type}` }),
      make("bdi", { className: "title", textContent: record.title }),
      make("span", { className: "sure", textContent: record.sure }),
      make("bdi", { className: "note", textContent: kind + record.note }),
    ];
  }

  const groups = data.types.map(([type, , several]) => {
    const list = make("ul", { className: "entries" });
    data.records.forEach((record, number) => {
      if (record.type !== type) return;
      const button = make("button", { type: "button", className: "record" }, ...naming(record));
      button.setAttribute("aria-expanded", "false");
      button.addEventListener("click", () => select(number, 0, true));
      const item = make("li", {}, button);
      const sentences = record.places.flatMap((one) => one.sentence ?? []);
      const words = [record.id, record.title, record.note, ...record.fields.flat(), ...sentences];
      rows[number] = { item, button, words: words.join(" ").toLocaleLowerCase("de") };
      list.append(item);
    });
    const count = make("span", { className: "n" });
    const group = make("section", {}, make("h2", { textContent: `${several} ` }, count), list);
    if (list.childElementCount) $("records").append(group);
    return { type, several, group, count, size: list.childElementCount };
  });

  function details(record) {
    const fields = make("dl");
    for (const [name, value] of record.fields) {
      fields.append(make("dt", { textContent: name }), make("dd", {}, make("bdi", { textContent: value })));
    }
    const spots = make("ol", { className: "places" });
    record.places.forEach((one, index) => {
      const go = make("button", { type: "button", textContent: one.name });
      go.addEventListener("click", () => select(chosen, index, true, false));
      const spot = make("li", {}, go);
      if (one.field) spot.append(make("span", { textContent: ` ${one.field}` }));
      if (one.sentence) {
        const [before, mention, after] = one.sentence;
        const sentence = make("bdi", {}, before, ...(mention ? [make("mark", { textContent: mention })] : []), after);
        spot.append(make("blockquote", {}, sentence), make("small", { textContent: one.rule }));
      }
      spots.append(spot);
    });
    const box = make("div", { className: "details", id: "details" }, fields, spots);
    const headline = data.reportages[record.reportage];
    if (headline) box.append(make("p", {}, "Reportage: ", make("bdi", { textContent: headline })));
    if (record.id) box.append(make("p", {}, "Kennung: ", make("code", { textContent: record.id })));
    return box;
  }

  // Choosing. `scroll`: bring the place to the screen; `focus`: move the focus to the record's button.
  function select(number, at = 0, scroll = true, focus = true) {
    const record = data.records[number];
    if (number !== chosen) {
      unselect();
      chosen = number;
      const { item, button } = rows[number];
      item.classList.add("chosen");
      button.setAttribute("aria-expanded", "true");
      button.setAttribute("aria-controls", "details");
      item.append(details(record));
      history.replaceState(null, "", record.id ? `#${record.id}` : " ");
    }
    place = at;
    for (const { marks } of layers) marks.replaceChildren();
    record.places.forEach(({ page, boxes, words }, index) => {
      const name = `${index === place ? "here " : ""}${record.type}`;
      for (const box of boxes) rectangle(data.pages[page].boxes[box], `mark ${name}`, layers[page].marks);
      for (const box of words) rectangle(box, `words ${name}`, layers[page].marks);
    });
    const { item, button } = rows[number];
    item.querySelectorAll(".places li").forEach((spot, index) => spot.classList.toggle("here", index === place));
    if (focus) button.focus({ preventScroll: true });
    const fits = item.offsetHeight + button.offsetHeight < $("records").clientHeight; // below the group's heading
    if (fits) item.scrollIntoView({ block: "nearest" });
    else if (place) item.querySelectorAll(".places li")[place].scrollIntoView({ block: "nearest" });
    else button.scrollIntoView({ block: "start" });
    if (scroll && record.places.length) reveal(record.places[place]);
  }

  function unselect() {
    if (chosen === null) return;
    const { item, button } = rows[chosen];
    item.classList.remove("chosen");
    item.querySelector(".details").remove();
    button.setAttribute("aria-expanded", "false");
    button.removeAttribute("aria-controls");
    for (const { marks } of layers) marks.replaceChildren();
    chosen = null;
    history.replaceState(null, "", " ");
  }

  function reveal({ page, boxes, words }) {
    const sheet = sheets[page].getBoundingClientRect();
    const [, top] = words[0] ?? data.pages[page].boxes[boxes[0]] ?? [0, 0]; // a place may go on in the next column
    const inside = (top / data.pages[page].height) * sheet.height;
    const offset = sheet.top - pages.getBoundingClientRect().top + inside;
    pages.scrollTop += offset - pages.clientHeight * (boxes.length ? UPPER_THIRD : 0);
  }

  // Filters. Each type's number is how many there would be of it under the other filters.
  const ticks = new Map();
  for (const { type, several, size } of groups) {
    if (!size) continue;
    const tick = make("input", { type: "checkbox", defaultChecked: true, name: type });
    const count = make("span", { className: "n" });
    $("types").append(make("label", {}, tick, make("span", { className: `dot ${type}` }), ` ${several} `, count));
    tick.addEventListener("change", filter);
    ticks.set(type, { tick, count });
  }
  data.reportages.forEach((headline, value) => $("reportage").append(make("option", { value, textContent: headline })));
  $("search").addEventListener("input", filter);
  $("reportage").addEventListener("change", filter);
  $("confidence").addEventListener("change", filter);
  $("filters").addEventListener("submit", (event) => event.preventDefault());

  function passes(record, number, wanted, [low, high]) {
    const reportage = $("reportage").value;
    if (reportage !== "" && record.reportage !== Number(reportage)) return false;
    const any = low === 0 && high === 1; // what was rejected has no confidence
    const certain = record.confidence;
    if (!any && (certain === null || certain < low || (high < 1 && certain >= high))) return false;
    return wanted.every((word) => rows[number].words.includes(word));
  }

  function filter() {
    closeMenu();
    const wanted = $("search").value.toLocaleLowerCase("de").split(/\s+/).filter(Boolean);
    const range = $("confidence").value.split(" ").map(Number);
    const counts = new Map();
    const visible = new Set();
    data.records.forEach((record, number) => {
      const passing = passes(record, number, wanted, range);
      if (passing) counts.set(record.type, (counts.get(record.type) ?? 0) + 1);
      if (passing && ticks.get(record.type).tick.checked) visible.add(number);
      rows[number].item.hidden = !visible.has(number);
    });
    shown = data.types.flatMap(([type]) => data.records.map((_, number) => number)
      .filter((number) => visible.has(number) && data.records[number].type === type));
    for (const { type, group, count } of groups) {
      const number = counts.get(type) ?? 0;
      if (ticks.has(type)) ticks.get(type).count.textContent = number;
      count.textContent = number;
      group.hidden = !number || !ticks.get(type).tick.checked;
    }
    const all = data.records.length;
    $("count").textContent = visible.size === all ? `${all} Angaben` : `${visible.size} von ${all} Angaben`;
    layers.forEach(({ boxes }, page) => boxes.forEach((box, index) => {
      box.classList.toggle("hidden", !holders[page][index].some((number) => visible.has(number)));
    }));
    if (chosen !== null && !visible.has(chosen)) unselect();
  }

  // Keyboard.
  function move(step) {
    if (!shown.length) return;
    const now = shown.indexOf(chosen);
    select(shown[now < 0 ? 0 : Math.max(0, Math.min(shown.length - 1, now + step))]);
  }

  function turn(step) {
    const count = chosen === null ? 0 : data.records[chosen].places.length;
    if (count) select(chosen, (place + step + count) % count);
  }

  function inMenu(event) {
    const entries = [...menu.querySelectorAll("button")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" || event.key === "Tab") closeMenu();
    else if (step) entries[(entries.indexOf(document.activeElement) + step + entries.length) % entries.length].focus();
    else return;
    event.preventDefault();
  }

  function escape() {
    if ($("search").value) $("search").value = "";
    else unselect();
    filter();
  }

  const KEYS = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    ArrowRight: () => turn(1),
    ArrowLeft: () => turn(-1),
    Home: () => move(-shown.length),
    End: () => move(shown.length),
    "/": () => $("search").select(),
    Escape: escape,
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (menu) return inMenu(event);
    const typing = event.target === $("search");
    const own = typing ? ["ArrowDown", "Escape"] : Object.keys(KEYS);
    const busy = event.target.matches("select") || (event.target === pages && /^(Arrow|Home|End)/.test(event.key));
    if (!own.includes(event.key) || (busy && event.key !== "Escape")) return;
    event.preventDefault();
    KEYS[event.key]();
  });
  document.addEventListener("pointerdown", (event) => {
    if (menu && !menu.contains(event.target)) closeMenu();
  });
  pages.addEventListener("scroll", closeMenu);

  // An address with the identifier of a record leads to it.
  function follow() {
    const wanted = data.records.findIndex((record) => record.id && `#${record.id}` === location.hash);
    if (wanted < 0) return;
    if (!shown.includes(wanted)) $("filters").reset();
    filter();
    select(wanted);
  }

  filter();
  follow();
  addEventListener("hashchange", follow);
})();
