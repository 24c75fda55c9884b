/** Gives the same list again as long as its values are the same ones. */
export class StableList {
  #list: readonly unknown[] = [];

  of(...values: readonly unknown[]): readonly unknown[] {
    if (values.some((value, index) => value !== this.#list[index])) this.#list = values;
    return this.#list;
  }
}
