/** Injected each time somebody asks to see the text as it leaves, so it does what it is for as it comes. */
const { parapet } = window;
parapet?.cards.received(parapet.text());
