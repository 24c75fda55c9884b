import { expect } from '@open-wc/testing';
import { itemsOf, showNews } from '../../support/news.js';

describe('the words for a picture', () => {
  it('are read in the language of their item, also by Firefox, which asks what is around the picture', async () => {
    const list = await showNews({
      language: 'pl',
      items: [
        {
          id: '1',
          title: 'The bus goes to the lake',
          language: 'en',
          image: 'https://torun.example/bus.jpg',
          _city: { image_alt: 'A red bus by the water' },
        },
      ],
    });
    const image = itemsOf(list)[0]!.querySelector('img')!;
    expect(image.parentElement!.closest<HTMLElement>('[lang]')!.lang).to.equal('en');
  });
});
