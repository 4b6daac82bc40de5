#!/usr/bin/env node
require('../dist/cli/calque.cjs')
