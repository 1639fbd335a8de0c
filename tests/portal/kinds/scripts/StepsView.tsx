import { useEffect, useState } from 'preact/hooks';
import { stepHeading } from '#tests/portal/kinds/step-heading.ts';
import type { StepTemplate } from './step-templates.ts';

/** Where the number of the step is kept. */
export interface StepMemory {
  read(): number;
  write(number: number): void;
  /** Calls when the number changes from outside; answers how to stop that. */
  watch(changed: () => void): () => void;
}

/** Three steps at one place. Each step, and each drawing of it, is of new nodes, since its key is another. */
export function StepsView({ steps, memory }: { steps: readonly StepTemplate[]; memory: StepMemory }) {
  const [number, setNumber] = useState(memory.read);
  const [drawing, setDrawing] = useState(1);
  useEffect(() => memory.watch(() => setNumber(memory.read())), [memory]);
  const go = (to: number) => {
    memory.write(to);
    setNumber(to);
  };
  const names = steps.map(({ name }) => name);
  const markup = steps[number - 1]?.template.innerHTML ?? '';
  return (
    <div key={`${number}-${drawing}`}>
      <ol class="arten-fortschritt" aria-label="Schritte">
        {names.map((name, index) => (
          <li key={name} aria-current={index + 1 === number ? 'step' : undefined}>
            {index + 1}. {name}
          </li>
        ))}
      </ol>
      <h2 class="kern-heading-medium">{stepHeading(number, names)}</h2>
      <div dangerouslySetInnerHTML={{ __html: markup }} />
      <div class="portal-actions">
        {number > 1 && <Button name="zurueck" label="Zurück" onClick={() => go(number - 1)} />}
        {number < steps.length && <Button name="weiter" label="Weiter" onClick={() => go(number + 1)} />}
        <Button name="neu-zeichnen" label="Neu zeichnen" onClick={() => setDrawing(drawing + 1)} />
      </div>
    </div>
  );
}

function Button({ name, label, onClick }: { name: string; label: string; onClick: () => void }) {
  return (
    <button class="kern-btn kern-btn--secondary" type="button" name={name} onClick={onClick}>
      <span class="kern-label">{label}</span>
    </button>
  );
}
