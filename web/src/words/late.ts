// Words of screens that few open, which come with these screens: whoever shows one imports this.
import { viPeople } from './vi-people'
import { viSetup } from './vi-setup'
import { learn } from './words.svelte'

export const late = { ...viPeople, ...viSetup }
learn(late)
