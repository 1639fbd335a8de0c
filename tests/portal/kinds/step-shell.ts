import { type Html, html } from '#tests/portal/core/html.ts';
import type { IdStyle } from './block-ids.ts';
import { renderKindPage } from './kind-page.ts';
import { STEP_TEXTS } from './step-texts.ts';

/** A page that is empty until its script puts one of the three steps, which come as templates, into `#anwendung`. */
export function renderStepShell(script: string, ids: IdStyle): Html {
  const templates = STEP_TEXTS.map(
    ({ name, content }) => html`<template class="schritt" title="${name}">${content({ ids })}</template>\n`,
  );
  return renderKindPage({
    title: 'Wohnsitz ummelden',
    script,
    main: html`<div class="portal-text" id="anwendung"><noscript><p class="kern-body">Bitte schalten Sie JavaScript ein.</p></noscript></div>
${templates}`,
  });
}
