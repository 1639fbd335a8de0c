import { defineConfig } from 'wxt';

/** Public half of a key pair: it gives the unpacked extension the same id on every computer, as group policies need. */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtVAglzOFNdedqqAH7ByHtLdtRoMziCIb0hAZmlNSCWz5dgr0lLtmQ894Z74IEC5VqcAOVBUw+D5P5o/uLomjfcMoVSex7GCdlvx+lNLwVftHgppx12By54A7qNWKZhQOYY9hZZtV3l1eksjkjUVHu0DtH2KmTo5XT9q1IMuqzKsi8RfVVi6vQ2kdVifxw89iUTmuQoo9cSknuHyiLbFPi8PazvRutvTFfAAbE22WOVUVLDgGxbiZe3fAtC2GiydobM8qti8U24qdTOmk8NNLRpVyym68PdUJPYzF3pcUlOoRafk+10rULk/DkHdGJLwiWPuAvpjhmj7EW3q8Kd36SQIDAQAB';

/** Extension pages load their own files and nothing else (KERN's icons are `data:` in its sheet); `connect-src 'none'` makes "no network" a fact. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const ICONS = { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' };

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    build: { target: 'es2023', sourcemap: false },
    // KERN's sources use a syntax that Sass will drop; it is theirs to change.
    css: { preprocessorOptions: { scss: { quietDeps: true, silenceDeprecations: ['if-function'] } } },
  }),
  zip: { artifactTemplate: 'randnotiz-{{version}}-{{browser}}.zip' },
  manifest: ({ browser, mode }) => {
    const firefox = browser === 'firefox';
    return {
      name: 'Randnotiz',
      description: '__MSG_extension_description__',
      default_locale: 'de',
      icons: ICONS,
      action: { default_title: '__MSG_action_title__', default_icon: ICONS },
      permissions: [
        'activeTab',
        'scripting',
        'storage',
        'unlimitedStorage',
        'contextMenus',
        ...(firefox ? [] : ['sidePanel']),
      ],
      // For the daily backup, asked for when somebody wishes one.
      optional_permissions: ['downloads', ...(firefox ? [] : ['offscreen'])],
      optional_host_permissions: ['http://*/*', 'https://*/*'],
      commands: {
        'focus-toolbar': { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_command_focus_toolbar__' },
        pick: { suggested_key: { default: 'Alt+Shift+W' }, description: '__MSG_command_pick__' },
      },
      ...(mode === 'production' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
      ...(firefox
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'randnotiz@extension',
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : { key: CHROMIUM_KEY, minimum_chrome_version: '123' }),
    };
  },
});
