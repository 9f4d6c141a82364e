import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { messages } from './scripts/compile-messages.js';

export default defineConfig({ plugins: [messages(), sveltekit()] });
