import { detectors, type Examples } from '../../engine/detector.ts';
import { marker } from '../../engine/marker.ts';

/** "For internal use only" and "do not pass on", as they stand on documents. */
export default detectors('custom', {
  'internal-only-marker': marker({
    title: 'Document marked for internal use',
    severity: 'medium',
    phrases: [
      'Internal Only', 'Internal Use', 'Internal Use Only', 'For Internal Use', 'For Internal Use Only',
      'For Internal Distribution Only', 'Company Internal', 'Company Internal Only', 'Employees Only',
      'Internal Document', 'Not for External Distribution', 'Not for Distribution', 'Not for Public Release',
      'Not for External Use', 'Do Not Distribute', 'Do Not Forward', 'Do Not Share', 'Do Not Share Externally',
      'Do Not Distribute Externally', 'For Official Use Only', 'Nur für den internen Gebrauch',
      'Nur für internen Gebrauch', 'Nur zur internen Verwendung', 'Nur zum internen Gebrauch', 'Nur intern',
      'Streng intern', 'Firmenintern', 'Betriebsintern', 'Nicht zur Weitergabe', 'Nicht weitergeben', 'Usage interne',
      'Usage interne uniquement', 'À usage interne', 'À usage interne uniquement', 'Réservé à un usage interne',
      'Ne pas diffuser', 'Diffusion interne', 'Uso interno', 'Solo para uso interno', 'Para uso interno',
      'Solo uso interno', 'No distribuir', 'Solo per uso interno', 'Ad uso interno', 'Ad esclusivo uso interno',
      'Não distribuir', 'Apenas para uso interno', 'Somente uso interno', 'Alleen voor intern gebruik',
      'Uitsluitend voor intern gebruik', 'Intern gebruik', 'Niet verspreiden', 'Do użytku wewnętrznego',
      'Tylko do użytku wewnętrznego', 'Endast för internt bruk', 'Endast internt', 'Kun til intern brug',
      'Kun for intern bruk', 'Vain sisäiseen käyttöön', 'Pouze pro interní potřebu', 'Pouze pro vnitřní potřebu',
      'Csak belső használatra', 'Doar pentru uz intern', 'Şirket içi kullanım', 'Sadece şirket içi kullanım',
      'Для служебного пользования', 'Для внутреннего использования', 'Только для внутреннего использования',
      'Для внутрішнього використання', 'Για εσωτερική χρήση', '社内限り', '社内限定', '部外秘', '社内資料', '仅供内部使用', '内部资料', '内部文件',
      '仅限内部', '사내용', '사내한', '내부용',
    ], // prettier-ignore
  }),
});

export const examples: Examples = {
  match: [
    'Contoso roadmap | «Internal use only»',
    '«INTERNAL ONLY» - slide 4',
    'Footer text\n«For internal use only»\nNext page',
    '«DO NOT DISTRIBUTE»',
    'Preisliste 2026 – «Nur für den internen Gebrauch»',
    '«Usage interne uniquement»\nBudget',
    '«内部资料»\n第一章',
  ],
  ignore: [
    'For internal use only, the tool logs every call.',
    'We wrote it for internal use only.',
    'Do not share your password with anyone.',
    'The field is marked @internal, internal only in tests.',
    'Die Liste ist nur für den internen Gebrauch gedacht.',
    'private readonly internalOnly = true;',
  ],
};
