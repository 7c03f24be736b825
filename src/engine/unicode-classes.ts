/**
 * What Unicode calls letters and numbers, in the scripts that people write in, as the inside of a class. The properties
 * themselves (`\p{L}`) are exact, but have hundreds of ranges each, which engines close over both halves of a pair: one
 * pattern with a few of them takes milliseconds to be made ready.
 */
export const unicodeClasses: Readonly<Record<string, string>> = {
  L: 'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0370-\\u037d\\u0386-\\u0481\\u048a-\\u0588\\u05d0-\\u05f2\\u0620-\\u065f\\u066e-\\u06d3\\u0710-\\u0963\\u0971-\\u0e3a\\u0e40-\\u0e4e\\u0e81-\\u135f\\u1380-\\u1fff\\u2c00-\\u2dff\\u3005\\u3006\\u3031-\\u3035\\u3041-\\u30fa\\u30fc-\\ua4fd\\ua500-\\ud7ff\\uf900-\\ufd3d\\ufd50-\\ufdfb\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc',
  N: '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u0e50-\\u0e59\\u2070-\\u2089\\u2150-\\u218b\\u2460-\\u249b\\uff10-\\uff19',
  'Script=Han': '\\u3005\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff',
  'Script=Hiragana': '\\u3041-\\u309f',
};
