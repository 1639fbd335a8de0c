/** Three fieldsets with the same labels. */
export const THREE_PEOPLE = `
  <h1>Antrag auf Elterngeld</h1>
  <form>
    <fieldset id="a"><legend>Antragstellende Person</legend>
      <label>Name <input></label><label>Vorname <input></label><label>Ort <input></label></fieldset>
    <fieldset id="b"><legend>Ehegatte</legend>
      <label>⟦Name⟧ <input></label><label>Vorname <input></label><label>Ort <input></label></fieldset>
    <fieldset id="c"><legend>Kind</legend>
      <label>Name <input></label><label>Vorname <input></label><label>Ort <input></label></fieldset>
    <button>Weiter</button>
  </form>`;

/** Running text. */
export const PARAGRAPHS = `
  <h2>Voraussetzungen</h2>
  <p id="one">Sie können Wohngeld erhalten, wenn Ihr Einkommen eine bestimmte Grenze nicht überschreitet.</p>
  <p id="two">Bitte fügen Sie dem Antrag ⟦alle Nachweise über Ihr Einkommen der letzten zwölf Monate⟧ bei, damit wir ihn
     ohne Rückfragen bearbeiten können.</p>
  <p id="three">Die Bearbeitung dauert in der Regel sechs Wochen.</p>`;
