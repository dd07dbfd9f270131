/** Given names that are common in Norway or among those one meets abroad. A capital word after one of them is taken for a person's surname. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `Aase Abdi Abdul Abdullah Adam Ahmed Aisha Alan Albert Alberto Alejandro Alex Alexander Alexandra Alf Ali Alice Amina Amir Amund Ana Anders Andrea Andreas Andrew Andrzej Ane Angela Anita Anja
  Anke Ann Anna Anne Annette Anette Annika Anton Antonio Ari Arild Arjun Arne Arnfinn Arvid Asbjørn Ask Asta Astrid Atle Aud Audun Aurora Barbara Bente Berit Bernard Bernt Bjarne Bjørg Bjørn Bodil Brian
  Brit Britt Bård Børge Camilla Carl Carlos Carmen Caroline Cathrine Cecilie Charles Charlotte Chen Christian Christina Christine Christoffer Christopher Claire Claudia Dag Dagfinn Dagny Daniel David Deepak Diana
  Diego Edvard Egil Einar Eirik Eivind Eldbjørg Elena Eli Elin Elisabeth Elise Elizabeth Ella Ellen Else Emil Emilie Emma Emmanuel Erik Erling Espen Ester Eva Even Fatima Fatma Felix Finn Francesca Francisco Frank Fred Frida
  Fredrik Frode Gabriel Geir George Gerd Giovanni Giulia Grace Grete Grethe Gro Gudmund Gudrun Gunhild Gunn Gunnar Guro Gustav Hamza Hanna Hannah Hanne Hans Harald Hassan Hedda Hege Heidi Helen Helena Helene Helga Helge Helle Henrik
  Henry Herman Hilde Hildegunn Håkon Håvard Ibrahim Ida Idar Ina Ines Inga Ingeborg Inger Ingrid Ingunn Ingvild Irene Isabel Iselin Ivan Ivar Iver Jacob Jakob James Jan Jane Janne Jean Jens Jessica Joakim Joanna
  Johan Johanna Johanne John Jon Jonas Jonathan Jorunn Jose José Joseph Jostein Juan Julia Julie Jørgen Jørn Kai Kamal Karen Kari Karin Karl Karoline Katarzyna Kate Katrine Kenneth Kim Kirsten Kirsti Kjell Kjersti Kjetil
  Knut Kofi Kristian Kristin Kristina Kristine Kristoffer Kwame Lars Laura Leif Lena Liam Lene Lillian Lin Linda Line Linn Lisa Liv Lucas Lucia Luis Magne Magnhild Magnus Mai Maja Malin Marcus Mari Maria Marianne Marie Marit Marta Martin
  Martine Mary Mathias Matteo Maud Max May-Britt Mei Merete Mette Michael Miguel Mikkel Mohamed Mohammad Mohammed Mona Monica Morten Muhammad Nadia Nancy Natalia Ngozi Nicolas Nils Nina Nora Nur Oda Odd Oddvar Ola Olav Ole Olga Olivia Omar
  Ove Pablo Patricia Paul Paula Per Peter Petra Petter Philip Pia Priya Rachel Ragnar Ragnhild Rahul Raja Randi Ravi Rebecca Reidar Reidun Richard Rita Robert Roberto Roger Rolf Ronny Rosa Rune Ruth Sam Samuel Sandra Sanjay Sara Sarah
  Sebastian Sigrid Sigrun Sigurd Silje Simon Siri Siv Sofia Sofie Solveig Sophie Stefan Stein Steinar Stephen Stian Stig Stine Sunita Susan Svein Sverre Synne Synnøve Sølvi Terje Thea Thomas Thor Tom Tomas Tommy Tone Tor Torbjørn Tore
  Torgeir Torhild Torill Torstein Tove Trine Trond Trude Trygve Turid Ulf Unni Vegard Veronica Vibeke Vidar Victor Victoria Vilde William Wenche Xin Yasmin Yusuf Zainab Sjur Gunnvor Gunvor Sindre Tormod Oddgeir Kåre Arve Roar Runar Eskil Halvor Halvard Jarle Jarand Torkel Torgrim Sigbjørn Sigve Rasmus Amalie Frøydis Gyda Borghild Herdis Borgny Aslaug Åsne Torunn Oddny Jenny Signe Ylva Tuva Ronja Selma Ragna Rannveig Ragne Olaug Oddbjørg Oddrun Guri Margit Margrete Nikolai Sondre Brage Snorre Birger Sigmund Ottar Gaute Torgeir Steffen Trygve Ådne Øivind Øystein Øyvind Åge Åsa Åse Åsmund Åshild`.split(
    /\s+/u,
  ),
);
