"""What a font can be asked to have beyond ASCII, by the way each is made: Latin-1, or `latin-core`.

The latter is Google's Latin Core (glyphsets 1.1.3) with the rest of Latin Extended-A that follows from other letters,
38 more: Ĉ Ŋ Ō Ŧ Ũ and the like.
"""

LATIN_1 = "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿ"
"""the letters of Latin-1 that are a base and a mark"""
LATIN_1_STROKED = "ÐØÞøþ"
"""Those that are a letter and a stroke."""
LATIN_1_JOINED = "Æð"
"""Those that are made of parts of other letters."""
LATIN_1_DRAWN = "ßæ£§"
"""Those that the network has to draw."""
LATIN_1_LETTERED = "¢¥©®°ªº¶€™"
"""the signs of Latin-1 and Windows 1252 that are made of letters, and the ring among them"""
LATIN_1_SIGNS = "¡¨¯´·¸»«¿×÷±‘’‚“”„•…–—‹›ˆ˜"
"""the signs of Latin-1 and Windows 1252 that follow from others"""
LATIN_1_ALONE = "¤¦¬µ¹²³¼½¾"
"""the signs of Latin-1 that Google's Latin Core does not have, which Latin Plus has but for the first"""
LATIN_CORE = (
    LATIN_1
    + "ĀāĂăĄąĆćĈĉĊċČčĎďĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĨĩĪīĬĭĮįİıĴĵĶķĹĺĻļĽľŃńŅņŇňŌōŎŏŐőŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽž"
    + "ȘșȚțȷẀẁẂẃẄẅỲỳ"
)
"""the letters of `latin-core` that are a base and a mark, dotless i and j among them"""
LATIN_CORE_STROKED = LATIN_1_STROKED + "ĐđĦħŁłŦŧ"
"""Those of it that are a letter and a stroke."""
LATIN_CORE_JOINED = LATIN_1_JOINED + "ĸŊŋŒœ"
"""Those of it that are made of parts of other letters."""
LATIN_CORE_DRAWN = LATIN_1_DRAWN + "ẞ"
"""Those of it that the network has to draw."""
LATIN_CORE_SIGNS = LATIN_1_SIGNS + "˘˙˚˛˝ˇ−ĲĳĿŀ"
"""the signs of it that follow from others, and letters that are two characters side by side"""

REPERTOIRES: dict[str, str] = {
    "none": "",
    "latin1": LATIN_1
    + LATIN_1_STROKED
    + LATIN_1_JOINED
    + LATIN_1_DRAWN
    + LATIN_1_SIGNS
    + LATIN_1_LETTERED
    + LATIN_1_ALONE,
    "latin-core": LATIN_CORE
    + LATIN_CORE_STROKED
    + LATIN_CORE_JOINED
    + LATIN_CORE_DRAWN
    + LATIN_CORE_SIGNS
    + LATIN_1_LETTERED,
}
"""What can be asked for: a name -> the letters and signs beyond ASCII."""
