import type { AddressCase } from './case';

/** Form servers and platforms for online services: the form stays, the filled one goes. */
export const FORM_SERVERS: readonly AddressCase[] = [
  [
    'https://forms.musterstadt.example/intelliform/forms/stadt/ordnungsamt/hund/index?wfId=9f8e7d6c5b4a39281706',
    'https://forms.musterstadt.example/intelliform/forms/stadt/ordnungsamt/hund/index',
    ['9f8e'],
  ],
  [
    'https://forms.musterstadt.example/formcycle/form/alias/1/hund?xfc-rp-form-user=max',
    'https://forms.musterstadt.example/formcycle/form/alias/1/hund',
    ['max'],
  ],
  [
    'https://forms.musterstadt.example/formcycle/form/provide/4711/?s_token=abc',
    'https://forms.musterstadt.example/formcycle/form/provide/4711',
    ['abc'],
  ],
  [
    'https://osi.musterland.example/osi/dialog/9b2d7c1e4f6a8b3d5e7f/eingabe',
    'https://osi.musterland.example/osi/dialog/*/eingabe',
    ['9b2d'],
  ],
  [
    'https://service.musterland.example/vorgang/2026-0001234/antrag',
    'https://service.musterland.example/vorgang/*/antrag',
    ['0001234'],
  ],
  [
    'https://service.musterland.example/vorgang/3fa85f64-5717-4562-b3fc-2c963f66afa6/schritt/2',
    'https://service.musterland.example/vorgang/*/schritt/2',
    ['3fa85f64'],
  ],
  [
    'https://service.musterland.example/vorgang/3FA85F64-5717-4562-B3FC-2C963F66AFA6',
    'https://service.musterland.example/vorgang/*',
    ['3FA85F64'],
  ],
  ['https://service.musterland.example/v?uuid=5f1', 'https://service.musterland.example/v', ['5f1']],

  // intelliForm.
  [
    'https://forms.stadt-a.example/IntelliForm/forms/kreis/jugendamt/unterhalt/index',
    'https://forms.stadt-a.example/IntelliForm/forms/kreis/jugendamt/unterhalt/index',
  ],
  [
    'https://forms.stadt-a.example/intelliform/forms/kreis/Standard/bauamt/abriss/index?wfId=7d91b3c5e2f84a60&lang=de',
    'https://forms.stadt-a.example/intelliform/forms/kreis/Standard/bauamt/abriss/index?lang=de',
    ['7d91b3'],
  ],
  [
    'https://forms.stadt-a.example/intelliform/admin/intelliForm-Mandanten/kreis/hund.html?ifsessionid=44ab',
    'https://forms.stadt-a.example/intelliform/admin/intelliForm-Mandanten/kreis/hund.html',
    ['44ab'],
  ],
  [
    'https://forms.stadt-a.example/intelliform/user/restore?draftId=9912&key=aXb',
    'https://forms.stadt-a.example/intelliform/user/*',
    ['9912', 'aXb', 'restore'],
  ],
  // Formcycle.
  [
    'https://form.stadt-b.example/formcycle/form/alias/1/HundAnmelden/',
    'https://form.stadt-b.example/formcycle/form/alias/1/HundAnmelden',
  ],
  [
    'https://form.stadt-b.example/formcycle/form/provide/9731/?lang=de&process=xF3kPq81&invite=t1',
    'https://form.stadt-b.example/formcycle/form/provide/9731?lang=de',
    ['xF3k', 't1'],
  ],
  [
    'https://form.stadt-b.example/frontend-server/form/provide/100012345/',
    'https://form.stadt-b.example/frontend-server/form/provide/100012345',
  ],
  [
    'https://form.stadt-b.example/frontend-server/form/alias/2/wohngeld?process-id=0b9c7a52-1111-4222-8333-444455556666',
    'https://form.stadt-b.example/frontend-server/form/alias/2/wohngeld',
    ['0b9c7a52'],
  ],
  [
    'https://form.stadt-b.example/formcycle/form/alias/1/hund?xfc-pp-vorname=Mia&xfc-pp-tfName=Muster',
    'https://form.stadt-b.example/formcycle/form/alias/1/hund',
    ['Mia', 'Muster'],
  ],
  // Online service infrastructures of the states.
  [
    'https://osi.land-c.example/OnlineDienste/0700a1b2c3d4/de/wohngeld/start',
    'https://osi.land-c.example/OnlineDienste/*/de/wohngeld/start',
    ['a1b2c3d4'],
  ],
  [
    'https://osi.land-c.example/online-service/wohngeld?instanceId=17&serviceId=UNTERHALT',
    'https://osi.land-c.example/online-service/wohngeld?serviceId=UNTERHALT',
    ['17'],
  ],
  [
    'https://serviceportal.land-c.example/Verwaltungsportal/FVP/FV/LAND/Wohngeld/Wohngeld?sid=66',
    'https://serviceportal.land-c.example/Verwaltungsportal/FVP/FV/LAND/Wohngeld/Wohngeld',
    ['=66'],
  ],
  [
    'https://serviceportal.land-c.example/Online-Dienste/WG-ONLINE/Antrag/Schritt2?AntragsId=88',
    'https://serviceportal.land-c.example/Online-Dienste/WG-ONLINE/Antrag/Schritt2',
    ['88'],
  ],
  [
    'https://efa.land-d.example/bundesland/05/antrag/5f0c9f8e7a6b4c3d2e1f0a9b/personendaten',
    'https://efa.land-d.example/bundesland/05/antrag/*/personendaten',
    ['5f0c9f'],
  ],
  [
    'https://fitko.land-d.example/api/ui/submission/018f3b5e-7c1d-7abc-8def-0123456789ab/case/01',
    'https://fitko.land-d.example/api/ui/submission/*/case/*',
    ['018f3b5e'],
  ],
  // Others that fill in step by step.
  [
    'https://kfz.kreis-e.example/ikfz/zulassung/vorgang/KFZ-2026-4711/pruefung',
    'https://kfz.kreis-e.example/ikfz/zulassung/vorgang/*/pruefung',
    ['4711'],
  ],
  [
    'https://ozg.gemeinde-f.example/alfa/vorgaenge/65b2f1a0c3d4e5f60718293a/postfach',
    'https://ozg.gemeinde-f.example/alfa/vorgaenge/*/postfach',
    ['65b2f1'],
  ],
  [
    'https://ozg.gemeinde-f.example/ozgcloud/antrag/hund/entwurf/3',
    'https://ozg.gemeinde-f.example/ozgcloud/antrag/hund/entwurf/3',
  ],
  ['https://termin.stadt-a.example/select2?md=2&mdt=13', 'https://termin.stadt-a.example/select2?md=2&mdt=13'],
  [
    'https://termin.stadt-a.example/buchung/AB12CD34/bestaetigung',
    'https://termin.stadt-a.example/buchung/*/bestaetigung',
    ['AB12'],
  ],
  [
    'https://steuer.land-c.example/eportal/formulare/est1a-2025/schritt/3',
    'https://steuer.land-c.example/eportal/formulare/est1a-2025/schritt/3',
  ],
  [
    'https://steuer.land-c.example/eportal/formulareingang/entwurf/77120034/uebersicht',
    'https://steuer.land-c.example/eportal/formulareingang/entwurf/*/uebersicht',
    ['77120034'],
  ],
  [
    'https://steuer.land-c.example/eportal/meinelster/bescheid/2024-0815',
    'https://steuer.land-c.example/eportal/meinelster/bescheid/*',
    ['0815'],
  ],
  ['https://bafoeg.land-d.example/antrag/2026-77/eltern', 'https://bafoeg.land-d.example/antrag/*/eltern', ['2026-77']],
  ['https://elterngeld.land-d.example/antrag-4711.html', 'https://elterngeld.land-d.example/*', ['4711']],
  ['https://elterngeld.land-d.example/antrag/schritt-10', 'https://elterngeld.land-d.example/antrag/schritt-10'],
  [
    'https://camunda.land-d.example/task/3021/form?processInstanceId=77',
    'https://camunda.land-d.example/task/*/form',
    ['3021', '77'],
  ],
];
