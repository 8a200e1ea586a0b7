/** An element of an array of the event: the array, the place in it, and the element that the array itself is in. */
export interface ArrayElement {
  readonly array: number;
  readonly index: number;
  readonly outer: ArrayElement | undefined;
}

/** The elements from the outermost to the given one. */
export function elementChain(element: ArrayElement | undefined): ArrayElement[] {
  const chain: ArrayElement[] = [];
  for (let at = element; at !== undefined; at = at.outer) chain.push(at);
  return chain.reverse();
}
