/** Nothing of them is ever shown: they do not part what stands around them either. */
export const UNSHOWN = new Set('script style noscript template datalist title head'.split(' '));

/** Contents that are not the page's text: fallbacks, and what people typed or chose. */
export const SILENT = new Set('textarea select option desc iframe object video audio canvas'.split(' '));

/** Tags that run on within a line; any other parts the text around it. */
export const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp rt ruby s samp slot small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Tags that part, group or hide text by what they mean. */
export const STRUCTURE = new Set('h1 h2 h3 h4 h5 h6 fieldset details'.split(' '));

/** A heading in one of them says nothing of what stands behind it. */
export const SECTIONS = new Set('main article section aside nav footer form dialog fieldset details'.split(' '));
