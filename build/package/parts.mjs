// What a .vsix file says of itself, besides the extension’s own files.

/** What the endings of packed files mean; VS Code wants every ending named. */
const contentTypes = {
  '.code-snippets': 'application/json',
  '.css': 'text/css',
  '.js': 'application/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.vsixmanifest': 'text/xml',
  '.webp': 'image/webp',
};

/**
 * Makes the two files with which a .vsix file describes what it holds.
 * @param {Manifest} manifest the extension’s package.json
 * @param {readonly string[]} paths the paths of all other files in the .vsix file
 * @returns {Record<string, Uint8Array>} by their paths in the .vsix file
 *
 * @typedef {object} Manifest
 * @property {string} name
 * @property {string} displayName
 * @property {string} description
 * @property {string} version
 * @property {string} publisher
 * @property {string} icon
 * @property {{ vscode: string }} engines
 * @property {readonly string[]} categories
 * @property {readonly string[]} keywords
 * @property {readonly string[]} [extensionKind]
 */
export function packageParts(manifest, paths) {
  return {
    'extension.vsixmanifest': Buffer.from(vsixManifest(manifest)),
    '[Content_Types].xml': Buffer.from(contentTypesFor(paths)),
  };
}

/**
 * @param {Manifest} manifest
 * @returns {string}
 */
function vsixManifest({ name, displayName, description, version, publisher, icon, ...rest }) {
  const { engines, categories, keywords, extensionKind } = rest;
  const properties = {
    Engine: engines.vscode,
    ExtensionDependencies: '',
    ExtensionPack: '',
    ExtensionKind: (extensionKind ?? ['workspace', 'web']).join(','),
    LocalizedLanguages: '',
    ExecutesCode: 'true',
  };
  const assets = {
    'Microsoft.VisualStudio.Code.Manifest': 'package.json',
    'Microsoft.VisualStudio.Services.Content.Details': 'README.md',
    'Microsoft.VisualStudio.Services.Content.Changelog': 'CHANGELOG.md',
    'Microsoft.VisualStudio.Services.Content.License': 'LICENSE',
    'Microsoft.VisualStudio.Services.Icons.Default': icon,
  };
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011" xmlns:d="http://schemas.microsoft.com/developer/vsx-schema-design/2011">
  <Metadata>
    <Identity Language="en-US" Id="${inXml(name)}" Version="${inXml(version)}" Publisher="${inXml(publisher)}"/>
    <DisplayName>${inXml(displayName)}</DisplayName>
    <Description xml:space="preserve">${inXml(description)}</Description>
    <Tags>${inXml([...keywords, '__web_extension'].join(','))}</Tags>
    <Categories>${inXml(categories.join(','))}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
${Object.entries(properties)
  .map(([id, value]) => `      <Property Id="Microsoft.VisualStudio.Code.${id}" Value="${inXml(value)}"/>`)
  .join('\n')}
    </Properties>
    <License>extension/LICENSE</License>
    <Icon>extension/${inXml(icon)}</Icon>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code"/>
  </Installation>
  <Dependencies/>
  <Assets>
${Object.entries(assets)
  .map(([type, file]) => `    <Asset Type="${type}" Path="extension/${inXml(file)}" Addressable="true"/>`)
  .join('\n')}
  </Assets>
</PackageManifest>
`;
}

/**
 * @param {readonly string[]} paths
 * @returns {string}
 * @throws when there is a file whose ending is not known above.
 */
function contentTypesFor(paths) {
  const endings = new Set([...paths.map(endingOf), '.vsixmanifest'].filter((ending) => ending !== ''));
  const defaults = [...endings].sort().map((ending) => {
    const type = contentTypes[ending];
    if (!type) throw new Error(`Say in build/package/parts.mjs what a file that ends in “${ending}” is.`);
    return `  <Default Extension="${ending}" ContentType="${type}"/>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
${defaults.join('\n')}
</Types>
`;
}

/**
 * @param {string} file
 * @returns {string} the ending, with its dot; empty where there is none
 */
function endingOf(file) {
  return /\.[^./]+$/.exec(file)?.[0].toLowerCase() ?? '';
}

/**
 * @param {string} text
 * @returns {string}
 */
function inXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
