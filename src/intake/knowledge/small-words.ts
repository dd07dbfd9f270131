/** Words that carry a line without telling anything of their own, in the three languages together. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `i på om med av til frå fra for ved hos hjå mot og eller men at som der den det dei de ein ei eit en et eitt ett vi me oss vår vårt våre eg jeg du han ho hun
  seg sin si sitt sine har hadde er var vart ble blei bli vert vere være skal skulle vil ville kan kunne må fekk fikk får gjekk gikk kom kjem då da så no nå her
  der òg også ikkje ikke berre bare meir mer over under etter før sidan siden gjennom saman sammen mellom kring rundt ca kl kva hva kven hvem når kor hvor
  kvar hver alle noko noe nokre noen mange fleire flere andre òg blant mellom anna bl.a vegne vegner innan innen utan uten enn same samme eigen egen denne dette disse
  a an the of in on at to from with by for and or but as that which who we us our i you he she it they them their has had have is was were are be been will
  would can could shall should may might about over under after before since through together between around this these those there here then now so also not
  only more some many several other others among behalf into out up off via per`
    .split(/\s+/u)
    .filter(Boolean),
);
