// Before the first paint, so that a chosen theme does not flash.
(() => {
  try {
    const chosen = JSON.parse(localStorage.getItem('plumbline.mode') ?? 'null');
    if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
  } catch {
    // A browser that keeps nothing follows the system.
  }
})();
