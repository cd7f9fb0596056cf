// Stands before all else in a page: keeps what goes wrong.
window.problems = [];
addEventListener("error", (event) => problems.push(`error: ${event.message}`));
addEventListener("unhandledrejection", (event) => problems.push(`rejection: ${event.reason}`));
addEventListener("securitypolicyviolation", (event) => problems.push(`policy: ${event.violatedDirective} ${event.blockedURI}`));
console.error = (...words) => problems.push(`console: ${words.join(" ")}`);
