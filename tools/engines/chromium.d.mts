import type { LaunchOptions } from 'puppeteer-core';

export function browserLaunchOptions(): LaunchOptions;
