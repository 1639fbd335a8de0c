/**
 * The look of what we draw into pages: few own rules with the values of KERN's tokens in px, because KERN's sheet would
 * style the page, and rem would follow the page's font size. Nothing in it can be selected.
 */
export const ANNOTATOR_STYLE = `
:host{all:initial!important;position:absolute!important;top:0!important;left:0!important;width:0!important;height:0!important;z-index:2147483647!important;display:block!important;color-scheme:light dark!important}
@media print{:host{display:none!important}}
*{box-sizing:border-box;user-select:none;font:400 15px/20px "Fira Sans",system-ui,sans-serif}
:host{--ground:#fff;--ink:#171a2b;--line:#171a2b;--accent:#10599f;--soft:#eef3fa;--minus:#9c1c1c;--plus:#0e6b3a}
@media (prefers-color-scheme:dark){:host{--ground:#1e2235;--ink:#f4f6fb;--line:#aeb6d0;--accent:#9cc7f5;--soft:#2c324b;--minus:#ffb4ab;--plus:#8fdcae}}
button{all:unset;box-sizing:border-box;cursor:pointer;color:var(--ink);min-height:32px;padding:4px 10px;border-radius:4px;border:1px solid var(--line);background:var(--ground);text-align:start}
button:hover{background:var(--soft)}
button:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.toolbar,.notice{background:var(--ground);color:var(--ink);border:1px solid var(--line);border-radius:8px;box-shadow:0 4px 16px #0004;padding:8px;max-width:calc(100vw - 32px)}
.toolbar{position:absolute;display:grid;gap:6px;width:max-content;overflow:auto;overscroll-behavior:contain}
.row{display:grid;grid-template-columns:9em 9.5em 9.5em;gap:6px;align-items:center}
.foot{grid-template-columns:1fr auto}
.foot button{border-color:transparent;color:var(--accent);text-decoration:underline}
.foot .close,.notice .close{text-decoration:none;color:var(--ink)}
.concern{font-weight:600;overflow-wrap:anywhere}
.obstacle>span:first-child{color:var(--minus);font-weight:700}
.strength>span:first-child{color:var(--plus);font-weight:700}
.notice{position:fixed;right:16px;bottom:16px;display:flex;flex-wrap:wrap;gap:8px;align-items:center;padding:10px 14px}
.hint{inset:8px 8px auto;width:fit-content;margin:0 auto;pointer-events:none}
.sign{position:absolute;width:24px;height:24px;min-height:24px;padding:0;display:grid;place-items:center;border-radius:12px;font-size:17px;font-weight:700;line-height:1;background:var(--ground);color:var(--ink)}
.sign[data-tip]:is(:hover:not([data-hushed-pointer]),:focus-visible:not([data-hushed-focus]))::after{content:attr(data-tip);position:absolute;left:28px;top:-4px;width:max-content;max-width:240px;white-space:pre-line;background:var(--ink);color:var(--ground);padding:4px 8px;border-radius:4px;font-size:15px;font-weight:400;line-height:18px;pointer-events:none}
.sign.leftwards[data-tip]:is(:hover,:focus-visible)::after{left:auto;right:28px}
.sign.obstacle{border-color:var(--minus);color:var(--minus)}.sign.strength{border-color:var(--plus);color:var(--plus)}
.hint.low{inset:auto 8px 8px}
.notice:has(.close){padding-inline-end:48px}
.notice .close{position:absolute;inset:6px 6px auto auto}
.notice button{padding-inline:6px;border-color:transparent;color:var(--accent);text-decoration:underline}
.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.sign:hover,.sign:focus-visible{z-index:1}
.said::before{content:attr(data-text)}
.pane{position:fixed}
.notice:not(.hint){width:min(420px,calc(100vw - 16px))}
.notice:not(.hint)>.said{flex:1 0 100%;min-height:40px;align-content:center}
.notice .said+button{margin-inline-start:-7px}
.outline{position:absolute;border:2px dashed #8a6d00;border-radius:4px;pointer-events:none;margin:-3px;box-sizing:content-box}
.layer{position:absolute;left:0;top:0;width:0;height:0}
.pinned{position:fixed}
.crowd{position:absolute}
.crowd:hover,.crowd:focus-within{z-index:1}
.each{position:absolute;left:30px;top:-2px;display:grid;gap:4px;width:min(300px,80vw);padding:6px;background:var(--ground);border:1px solid var(--line);border-radius:8px;box-shadow:0 4px 16px #0004}
.leftwards .each{left:auto;right:6px}
.frame{position:fixed;border:3px solid var(--accent);border-radius:4px;pointer-events:none;background:#10599f14}
.label{position:fixed;width:max-content;max-width:min(560px,calc(100vw - 32px));background:var(--ink);color:var(--ground);padding:3px 8px;border-radius:4px;pointer-events:none}
@media (max-width:480px){.row{grid-template-columns:1fr 1fr}.concern{grid-column:1/-1}.foot{grid-template-columns:1fr auto}.notice{left:8px;right:8px;bottom:8px}}
@media (max-width:480px),(max-height:400px){.hint.pointing{display:none}}
@media (max-height:400px){.toolbar{gap:4px;padding:6px}.row{gap:4px}.notice{padding-block:4px;gap:0 4px}.notice .close{inset:4px 4px auto auto}}
@media (forced-colors:active){.notice .said+button{margin-inline-start:0}.sign,button,.toolbar,.notice,.frame,.outline{border-color:CanvasText}.sign[data-tip]::after,.label{border:1px solid CanvasText}.frame{border-color:Highlight}button:focus-visible{outline-color:Highlight}}
`;
