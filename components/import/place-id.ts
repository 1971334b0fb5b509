/** The id of the control that a place in the mapping is changed by, such as `raters[0].name`. */
export function placeId(path: string): string {
  return `place-${path.replaceAll(/[^A-Za-z0-9]+/g, "-").replace(/-$/, "")}`;
}

/** Moves the focus to the control of a place in the mapping; to one around it where it has none itself. */
export function goToPlace(path: string): void {
  for (let place = path; place !== ""; place = place.replace(/[.[]?[^.[]*$/, "")) {
    const control = document.getElementById(placeId(place));
    if (control === null) continue;
    control.focus();
    control.scrollIntoView({ block: "center" });
    return;
  }
}
