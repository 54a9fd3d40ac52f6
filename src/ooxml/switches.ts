import type { XmlElement } from './xml.ts';

/** Whether a property that is on or off is on: it is where it stands without a value (ISO/IEC 29500-1, 17.17.4). */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && isOnValue(element.attributes.get('w:val') ?? '');
}

/** The same of the value alone; undefined where the property does not stand there. */
export function isOnValue(value: string | undefined): boolean {
  return value !== undefined && !/^(?:0|false|off)$/.test(value);
}
