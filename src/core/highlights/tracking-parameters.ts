/*
 * Query parameters that say how a reader came to a page, never which page it is. Sources: Firefox's query stripping
 * list (collection `query-stripping` of its remote settings, pref privacy.query_stripping.strip_list, read 2026-11);
 * the vendors' own words for their names (Google Analytics campaign parameters, Matomo, Piwik Pro, Adobe, AT Internet,
 * HubSpot, Mailchimp, Weibo, WeChat, Bilibili and Alibaba's SPM). A name that some sites choose the text by (`id`,
 * `source`, `src`, `from`, `page`, `lang`) is none, however often it is abused: two articles under one key are worse
 * than one article under two.
 */

/** Whole names, in lower case. */
const NAMES = new Set(
  `__hsfp __hssc __hstc __s _hsenc _hsmi _openstat dclid fbclid gbraid gclid gclsrc hsctatracking igsh igshid mc_cid mc_eid
  mkt_tok ml_subscriber ml_subscriber_hash msclkid oft_c oft_ck oft_d oft_id oft_ids oft_k oft_lk oft_sk oly_anon_id
  oly_enc_id rb_clickid s_cid srsltid twclid ttclid li_fat_id vero_conv vero_id wbraid wickedid yclid ysclid _ga _gl
  ref_src ref_url referrer cmpid cmpn ncid ns_campaign ns_linkname ns_mchannel ns_source smid smtyp sr_share
  sh_kit sharetype share_source share_medium share_token share_from share_plat share_session_id share_tag
  spm scm vd_source spm_id_from isappinstalled nsukey wt.mc_id wt_mc mbid s_kwcid ef_id
  chksm ascene pass_ticket wx_header exportkey sharer_sharetime sharer_shareid sharer_shareinfo sharer_shareinfo_first
  amp_js_v amp_gsa amp_r amp_latest_update_time usqp`.split(/\s+/),
);

/** Beginnings of names, each a vendor's own. */
const PREFIXES = /^(?:utm|mtm|matomo|pk|piwik|hsa|itm)_|^at_(?:medium|campaign|custom|link|ptr|bbc|format)/;

/** Names that are common words, with the values that only trackers give them. */
const VALUES: Readonly<Record<string, RegExp>> = {
  from: /^(?:timeline|groupmessage|singlemessage)$/,
  source: /^(?:rss|twitter|facebook|linkedin|newsletter)$/,
  // A name of a site or app, not a branch of a repository, a number or a verse.
  ref: /^(?!(?:main|master|develop)$)[a-z][a-z._-]*\d{0,2}$/i,
  cmp: /^[a-z]/i,
};

/** Whether a query parameter only tracks; both as they are after decoding. */
export function isTrackingParameter(name: string, value: string): boolean {
  const lower = name.toLowerCase();
  if (NAMES.has(lower) || PREFIXES.test(lower)) return true;
  return Object.hasOwn(VALUES, lower) && VALUES[lower]?.test(value) === true;
}
