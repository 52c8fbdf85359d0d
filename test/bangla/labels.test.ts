import { describe, expect, it } from 'vitest'
import {
  listLetters,
  misreadLetters,
  romanNumerals,
  skippedLetters,
} from '../../pipeline/bangla/labels.ts'

describe('letters of lists', () => {
  it.each([
    ['ক', 1],
    ['ঘ', 4],
    ['ঙ', 5],
    ['চ', 6],
    ['ঞ', 10],
    ['ট', 11],
    ['ত', 16],
    ['ন', 20],
    ['প', 21],
    ['ম', 25],
  ])('%s is number %d', (letter, place) => {
    expect(listLetters.indexOf(letter) + 1).toBe(place)
  })

  it('are consonants, each once, in one code unit', () => {
    expect(new Set(listLetters).size).toBe(listLetters.length)
    expect(listLetters.filter((letter) => !/^[ক-হ]$/u.test(letter))).toEqual([])
  })

  it('that offices skip are the nasals nobody names', () => {
    expect([...skippedLetters].toSorted()).toEqual(['ঙ', 'ঞ', 'ণ'])
  })

  it.each([
    ['i', 1],
    ['iv', 4],
    ['vi', 6],
    ['ix', 9],
    ['xii', 12],
    ['xv', 15],
  ])('the Roman numeral %s is number %d', (numeral, place) => {
    expect(romanNumerals.indexOf(numeral) + 1).toBe(place)
  })
})

describe('misread letters', () => {
  it.each([
    ['ঙ', '৬'],
    ['ঙ', 'ড'],
    ['ঙ', 'ও'],
    ['ঘ', 'ষ'],
    ['ঝ', 'ব'],
    ['ঠ', '৳'],
  ])('%s is printed and %s is read', (letter, read) => {
    expect(misreadLetters.get(letter)).toContain(read)
  })

  it('are told from the letter itself', () => {
    const wrong = [...misreadLetters].filter(([letter, read]) => read.includes(letter))
    expect(wrong).toEqual([])
  })
})
