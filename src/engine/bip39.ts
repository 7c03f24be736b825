import { isLetter } from './ascii.ts';
import { sha256 } from './sha256.ts';

/**
 * Recovery phrases by BIP-39 (Bitcoin Improvement Proposal 39): words that stand for 11 bits each, the last bits a
 * checksum. Four letters tell the 2,048 English words apart, so only those are kept: two capitals start a group, then
 * two letters for each word in it (a dot where the word has but three).
 */
const groups =
  'ABanilleouovsesostsuusACcecicocuhiidouqurot.titotrtuADapd.didrjumiulvaviAEroAFfaforaAGaie.enreAHeaAIm.r.rpslALarbucoeriel.lelomoonphresotewaAMatazonou' +
  'usANalchcigeglgrimklnonuotswtetixiy.AParolpeplprriARchcteaengum.memomyourarerirot.tetitwASk.pesasesisuthAThlomtatetitrAUctdiguntthtotuAVerocoiAWakaray' +
  'esfukwAXisBAbychcodgg.lalcllmbnannr.rergrrsesiskttBEacanaucacoeffogihahililoltncnesttrtttwyoBIcyd.kendolrdrtttBLacadamanaseaesinooosouueurusBOaratdyil' +
  'mbnenuokosrdrirrssttunx.y.BRacaianasaveaeeicidieiginisocokonoootowusBUbbdddgffillblkllndnkrdrgrss.sisyttyezzCAbbbiblctgekelllmmempn.nancndnnnonvnypapi' +
  'ptr.rbrdrgrprrrtseshsistsut.tatctettugusutveCEillemensntrertCHaialamanaoaparasateaeceeeferesicieilimoiooroucunurCIgannrctityviCLaiaparawayeaerevicieif' +
  'iminipocogosotouowubumusutCOacascodeffilinlllolumbmemfmimmmpncndnfngnnnsntnvokolpppyrarernrrstttucunupurusveyoCRacadafamanasatawazeaedeeewicimisitopos' +
  'ouowucueuiumunusy.ysCUbeltp.pbrirrrtrvshstteCYclDAd.mampncngrishugwny.DEalbabrcaceciclcocrerfefifygrlalimaminintnypapepoptpuriscsesiskspsttatevevivoDI' +
  'agalamarceesetffgignlennnorertsascseshsmsospstvevivozzDOctcug.lllpmananknoorseubveDRafagamasaweaesifilinipivopumy.DUckmbneristtctyDWarDYnaEAgeglrlrnrt' +
  'sistsyEChoolonEDgeitucEFfoEGg.EIghthELbodeecegemepevitseEMbabobrerotplpoptENabacd.dldoemerfogagihajoliourirosutetitrveEPisEQuauiERa.asodosroupEScasase' +
  'taETerhiEVidilokolEXacamcechciclcuecerhahiilisitotpapepiplpoprtetrEYe.ebFAbrcecudeinitlllsmemimon.ncntrmsht.tathtiulvoFEatbrdee.edelmancsttcvew.FIbect' +
  'elgulelmltnandnengnirermrsscsht.tnx.FLagamasataveeigipoaocooowuiusy.FOamcug.illdllodotrcrergrkrtrurwssstunx.FRagameqesieinogonosowozuiFUeln.nnrnrytuGA' +
  'dginlallmep.rarbrdrlrms.sptethugzeGEneninrntnustGHosGIanftggngrarlveGLadanarasidimobooorovowueGOatddldodosrispssvewnGRabacaianapasaveaeeidieitocouowun' +
  'GUaresidilitn.GYm.HAbiirlfmmmsndpprbrdrsrvt.vewkzaHEadalaravdgiglllmlpn.roHIddghllntp.restHObbckldlelillmeneodpernrrrsspstteurveHUb.gemambmondngntrdrr' +
  'rtsbHYbrICe.onIDeaenleIGnoILl.lelnIMagitmemupapoprpuINchclcocrdedidodufaflfohaheitjejumanenopuqusasesispsttatetovevivoIRonISlaolsuITemIVorJAckgur.zzJE' +
  'alanllweJOb.inkeury.JUdgicmpngninkstKAngKEeneptcy.KIckd.dnndngsst.tctettwiKNeeifocowLAb.bebodddykempngptrgtetiugunvaw.wnwsyezyLEadafaravctftg.gageismo' +
  'ndngnsopssttveLIarbebrcefeftghkembminkonqustttvezaLOadanbscackginengopttudunveyaLUckggmbnancxuLYriMAchd.gignidilinjokemmn.nandngnsnuplrbrcrgrirkrrskss' +
  'sttctethtrttxizeMEadanasatchdadiloltmbmontnurcrgrirrshsstathMIdddnlkllmindninonurarrsessstx.xextMObidedim.meninknsntonrarernsqthtitounusveviMUchfflelt' +
  'scseshsisttuMYsestthNAivmepkrrsttituNEarckedgaglitphrvstt.twutvewsxtNIceghNOblismiodrmrtsetatethtivew.NUclmbrst.OAk.OBeyjeliscsetaviOCcueatoODorOFf.fe' +
  'fiteOIl.OKayOLd.ivymOMitONcee.iolilyOPenerinpotiORanbichdedigaieigphOStrOTheOUtdtetptsOValenerOWn.neOXygOYstOZonPActddgeirlalmndnenintperarerkrrrtsstc' +
  'thtitrttusveymPEacanaraslin.nancoppprfrmrst.PHonotraysPIancnctecg.gelllonkonpesttczzPLacanasatayeaeducugunPOemetinlalelindnyolpurtsisssttattvewdwePRac' +
  'aiedefepesetevicidiminioisivizobocodofogojomoooposotouovPUblddlllplsmpncpipprcrirprssht.zzPYraQUalanaresicitizotRAbbccceckdadiilinisllmpncndngpireteth' +
  'vew.zoREadalasbebucacecicocyduflfofugigrgujelalelilymamemimondnentoppapeplpoquscsesisospsutitrtuunveviwaRHytRIb.bbcechdedgflghgingotppsktuvaveROadasbo' +
  'buckmaofokomsetaugunutyaRUbbdeg.len.nwraSAd.dddnfeillalmloltlumempndtitoucusvey.SCalanaratenhehoieisorourareriruSEa.arasatcocrctcuedekgmlellmininsntri' +
  'rvsstttuveSHadafalaredelerieifinipivocoeoooporouovriruufy.SIblckdeegghgnlelklllvmimpncngresttux.zeSKateti.ilinirulSLabameeenicidigimogotowusSMalarilok' +
  'ooSNacakapifowSOapcccickdaftlaldlilulvmengonrrrtulunupurutSPacarataweaeceeelenheicidikinirlioionooorotrareriy.SQuaueuiSTabadafagaiamanaratayeaeeemeper' +
  'icilinocomonooorovrareriroruudufumylSUbjbmbwccchddffgaggitmmn.nnnspeppprrerfrgrprrrvspstSWalamapareaeeifiminitorSYmbmprustTAblckg.illelknkpergskstttxi' +
  'TEacamlln.nannntrmstxtTHanatemeneoereyinisoureriroumunTIckdegeltmbmenyp.resstlTOasbadadde.geilkemamonengniolotp.pipprcrnrtsstaurwawewny.TRacadafagaian' +
  'apasavayeaeeeniaibicigimipopouucueulumusuty.TUbeitmbnannrkrnrtTWeleniciniso.TYpepiUGlyUMbrUNabawclcodedofafohaifiqitivknlotiusveUPdagrhoonpeseURbageUS' +
  'age.edefeluaUTilVAcacugulilllvn.niporistulVEhilvndntnurbrirsryssteVIabbrcictdeewllntolrtrusasisutaviVOcaicidlcluteyaWAgegoitlklllnntrfrmrrshspsttevey.' +
  'WEalaparasatb.ddekirlcstt.WHalateaeeeneripisWIdedtfeldlln.ndnengnknnntresdseshtnWOlfmandodolrdrkrlrrrtWRapecesisitonYArdYEarllYOu.unutZEbrroZOneo.';

/** Four letters as one number, so that a text is read without cutting it into words. */
const step = (key: number, code: number): number => key * 27 + (code | 32) - 96;

let numbers: ReadonlyMap<number, number> | undefined;

/**
 * The key of a word's first four letters -> its place in the list, counting from 0. Made when the first text wants it.
 */
function wordNumbers(): ReadonlyMap<number, number> {
  if (numbers) return numbers;
  const made = new Map<number, number>();
  for (const [, head = '', tails = ''] of groups.matchAll(/([A-Z]{2})([a-z.]+)/g)) {
    for (let at = 0; at < tails.length; at += 2) {
      const word = head + tails.slice(at, at + 2).replace('.', '');
      made.set(
        [...word].reduce((key, char) => step(key, char.charCodeAt(0)), 0),
        made.size,
      );
    }
  }
  return (numbers = made);
}

/** One word of the list in a text. */
export interface SeedWord {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** What may stand between two words of a phrase: blanks, commas, list numbers. */
const isJoint = (code: number): boolean =>
  code <= 32 || (code >= 48 && code <= 58) || ',.;|()"\'#-'.includes(String.fromCharCode(code));
const widestJoint = 20;

/** False where what stands there is no word of the list. */
export function maySeed(text: string, start: number, end: number): boolean {
  let key = 0;
  for (let at = start; at < end; at++) {
    if (!isLetter(text.charCodeAt(at))) return true;
    if (at - start < 4) key = step(key, text.charCodeAt(at));
  }
  return wordNumbers().has(key);
}

/** Rows of at least `least` words of the list; longer words count by their first four letters. Linear. */
export function* seedRows(text: string, least: number): Iterable<readonly SeedWord[]> {
  const list = wordNumbers();
  let row: SeedWord[] = [];
  let joint = 0;
  for (let at = 0; at < text.length;) {
    const start = at;
    let key = 0;
    for (; at < text.length && isLetter(text.charCodeAt(at)); at++)
      if (at - start < 4) key = step(key, text.charCodeAt(at));
    const length = at - start;
    const number = length > 2 && length < 9 ? list.get(key) : undefined;
    if (length === 0) {
      joint++;
      if (joint > widestJoint || !isJoint(text.charCodeAt(at))) joint = widestJoint + 1;
      at++;
      continue;
    }
    if (number === undefined || joint > widestJoint) {
      if (row.length >= least) yield row;
      if (row.length > 0) row = [];
    }
    if (number !== undefined) row.push({ number, start, end: at });
    joint = 0;
  }
  if (row.length >= least) yield row;
}

/** Numbers of words a phrase may have, longest first. */
export const phraseLengths = [24, 21, 18, 15, 12] as const;

/** True where the last word's checksum bits fit the others (SHA-256 of the entropy). */
export function isSeedPhrase(words: readonly number[]): boolean {
  const bits = words.map((word) => word.toString(2).padStart(11, '0')).join('');
  const entropyBits = (words.length * 32) / 3;
  const entropy = Uint8Array.from({ length: entropyBits / 8 }, (_none, at) =>
    Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2),
  );
  const checksum = (sha256(entropy)[0] ?? 0).toString(2).padStart(8, '0');
  return checksum.startsWith(bits.slice(entropyBits));
}
