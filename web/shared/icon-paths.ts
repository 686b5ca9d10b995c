/** Outlines on a grid of 16 × 16. */
const paths = {
  clock: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM8 4.4V8l2.6 1.7',
  alarm: 'M8 3.2a5.3 5.3 0 1 0 0 10.6A5.3 5.3 0 0 0 8 3.2ZM8 5.6v3l2 1.3M1.6 4.2 4 2M14.4 4.2 12 2',
  warning: 'M8 1.8 15 14H1L8 1.8ZM8 6.2v3.6M8 11.6v.5',
  person: 'M8 8.2a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8ZM2.6 14c.5-3 2.6-4.4 5.4-4.4s4.9 1.4 5.4 4.4',
  gear: 'M8 5.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8ZM8 1.5v2.2M8 12.3v2.2M1.5 8h2.2M12.3 8h2.2M3.4 3.4 5 5M11 11l1.6 1.6M12.6 3.4 11 5M5 11l-1.6 1.6',
  envelope: 'M1.8 3.6h12.4v8.8H1.8zM2 4l6 5 6-5',
  check: 'M2.8 8.6 6.4 12l6.8-8',
  cross: 'M3.4 3.4l9.2 9.2M12.6 3.4l-9.2 9.2',
  stop: 'M3.2 3.2h9.6v9.6H3.2z',
  pin: 'M8 14.4S3 9.6 3 6.4a5 5 0 0 1 10 0c0 3.2-5 8-5 8ZM8 7.9a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2Z',
  circle: 'M8 3.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6Z',
  dash: 'M3.5 8h9',
  file: 'M3.6 1.8h5.6l3.2 3.2v9.2H3.6zM9 2v3.4h3.2',
  next: 'M6 3.4 10.6 8 6 12.6',
  link: 'M6.5 3.5h-3v9h9v-3M9 2.5h4.5V7M13.2 2.8 7.5 8.5',
} as const;

/** Name of a picture. */
export type IconName = keyof typeof paths;

/** The path data of a picture, for places where there is no Preact (overlays of the diagram) too. */
export function iconPath(name: IconName): string {
  return paths[name];
}
