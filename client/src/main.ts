document.documentElement.setAttribute("data-ls-loaded", "");

export {};
