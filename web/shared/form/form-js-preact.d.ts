/** The Preact that form-js renders with; `vite.config.ts` finds it. Only what the bridge needs. */
declare module 'form-js-preact' {
  export { Component, createElement, createRef } from 'preact';
}
