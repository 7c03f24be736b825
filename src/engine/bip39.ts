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

let numbers: ReadonlyMap<string, number> | undefined;

/** Word prefix -> its place in the list, counting from 0. Made when the first text wants it. */
function wordNumbers(): ReadonlyMap<string, number> {
  if (numbers) return numbers;
  const made = new Map<string, number>();
  for (const [, head = '', tails = ''] of groups.matchAll(/([A-Z]{2})([a-z.]+)/g)) {
    for (let at = 0; at < tails.length; at += 2)
      made.set(head.toLowerCase() + tails.slice(at, at + 2).replace('.', ''), made.size);
  }
  return (numbers = made);
}

/** The number of a word, or -1 where it is none of the list. Longer words count by their first four letters. */
export const seedWord = (word: string): number =>
  word.length < 3 || word.length > 8 ? -1 : (wordNumbers().get(word.slice(0, 4).toLowerCase()) ?? -1);

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
