/** The namespace of everything in a workbook. */
export const namespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** That of references from one part to another. */
export const relationshipNamespace =
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
