/** How one kind of secret looks. */
export interface SecretPattern {
  readonly kind: string;
  /** Global; the group `secret` is what is taken out, else the whole match. */
  readonly pattern: RegExp;
}

/** Forms that their issuers give: prefixes as their documentation and public secret scanners list them. */
export const issued: readonly SecretPattern[] = [
  {
    kind: 'private key',
    pattern:
      /-----BEGIN (?:[A-Z0-9]{1,12} ){0,4}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----BEGIN)[\s\S]){0,20000}?(?:-----END (?:[A-Z0-9]{1,12} ){0,4}PRIVATE KEY(?: BLOCK)?-----|$|(?=-----BEGIN))/g,
  },
  { kind: 'private key', pattern: /\bPuTTY-User-Key-File-\d[\s\S]{0,20000}?Private-MAC: [0-9a-f]+/g },
  { kind: 'AWS access key', pattern: /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\b/g },
  { kind: 'GitHub token', pattern: /\b(?:gh[opsur]_\w{30,255}|github_pat_\w{50,255})/g },
  { kind: 'GitLab token', pattern: /\bgl(?:pat|dt|ptt|rt|cbt|oas|soat|ft|imt|agent)-[\w-]{20,100}/g },
  { kind: 'Slack token', pattern: /\b(?:xox[a-z](?:\.xox[a-z])?|xapp|xwfp)-[\w.-]{10,300}/g },
  { kind: 'Slack webhook', pattern: /https:\/\/hooks\.slack(?:-gov)?\.com\/[\w/-]{10,200}/g },
  { kind: 'Teams webhook', pattern: /https:\/\/[\w.-]{1,80}\.webhook\.office\.com\/[\w/@-]{10,300}/g },
  { kind: 'Anthropic key', pattern: /\bsk-ant-[\w-]{16,200}/g },
  { kind: 'OpenAI key', pattern: /\bsk-(?:proj-|svcacct-|admin-)?[\w-]{20,200}/g },
  { kind: 'Google key', pattern: /\bAIza[\w-]{35}/g },
  { kind: 'Google token', pattern: /\bya29\.[\w-]{20,400}|\bGOCSPX-[\w-]{20,60}/g },
  { kind: 'Stripe key', pattern: /\b(?:sk|rk|pk)_(?:live|test)_\w{10,120}|\bwhsec_[\w+/=]{20,100}/g },
  { kind: 'npm token', pattern: /\bnpm_[A-Za-z0-9]{30,60}/g },
  { kind: 'PyPI token', pattern: /\bpypi-[\w-]{50,300}/g },
  { kind: 'SendGrid key', pattern: /\bSG\.[\w-]{16,32}\.[\w-]{32,64}/g },
  { kind: 'Hugging Face token', pattern: /\bhf_[A-Za-z0-9]{30,60}/g },
  { kind: 'Twilio key', pattern: /\bSK[0-9a-f]{32}\b/g },
  { kind: 'DigitalOcean token', pattern: /\bdo[opr]_v1_[0-9a-f]{64}/g },
  { kind: 'Vault token', pattern: /\bhv[sbr]\.[\w-]{20,200}/g },
  { kind: 'age key', pattern: /\bAGE-SECRET-KEY-1[A-Z0-9]{50,70}/g },
  { kind: 'Docker token', pattern: /\bdckr_(?:pat|oat)_[\w-]{20,100}/g },
  { kind: 'Shopify token', pattern: /\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/g },
  { kind: 'Square token', pattern: /\bsq0(?:atp|csp|idp)-[\w-]{20,60}/g },
  { kind: 'Linear key', pattern: /\blin_(?:api|oauth)_[A-Za-z0-9]{30,80}/g },
  { kind: 'Atlassian token', pattern: /\bAT(?:ATT|CTT)3[\w=-]{20,300}/g },
  { kind: 'Notion token', pattern: /\bntn_[A-Za-z0-9]{30,80}/g },
  { kind: 'model key', pattern: /\b(?:xai-|gsk_|nvapi-|pplx-|r8_)[\w-]{30,120}/g },
  { kind: 'Databricks token', pattern: /\bdapi[0-9a-f]{32}\b/g },
  { kind: 'PlanetScale token', pattern: /\bpscale_(?:tkn|pw|oauth)_[\w.-]{20,80}/g },
  { kind: 'Grafana token', pattern: /\bgl(?:sa|c)_[\w+/=-]{20,300}/g },
  { kind: 'New Relic key', pattern: /\bNRAK-[A-Z0-9]{20,40}/g },
  { kind: 'Supabase token', pattern: /\bsbp_[0-9a-f]{30,60}/g },
  {
    kind: 'password of a command',
    pattern: /\s-u\s{1,3}["']?[^\s:"']{1,100}:(?<secret>(?!\d+(?:[\s"']|$))[^\s"']{3,200})/g,
  },
  {
    kind: 'password of a command',
    pattern: /\b(?:mysql|mysqldump|mysqladmin|mariadb)\b[^\n|;&]{0,200}?\s-p(?<secret>[^\s"'-]\S{3,200})/g,
  },
  {
    // As it is said in a chat. With a digit or a sign in it: "the password is stored" gives none away.
    kind: 'password that was told',
    pattern:
      /\b(?:pass(?:word|phrase|code)|pwd|pw|secret|token|(?:api|access|secret)[ -]key|pin)(?: (?:for|of|to|on) [\w.-]{1,60}(?: [\w.-]{1,60})?)? (?:is|was|will be|becomes)(?: now)?:? ["'`]?(?<secret>(?![a-z]+(?:_[a-z0-9]+)+(?:[\s.,;]|$))(?=[^\s"'`]*[\d!#$%&*+^@])[^\s"'`{}]{6,200})/gi,
  },
  { kind: 'JSON web token', pattern: /\beyJ[\w-]{8,2000}\.eyJ[\w-]{4,4000}(?:\.[\w-]{0,2000})?/g },
  { kind: 'Azure key', pattern: /\b(?:AccountKey|SharedAccessKey)=(?<secret>[\w+/=]{20,120})/gi },
  {
    kind: 'signed URL',
    pattern: /[?&](?:sig|X-Amz-Signature|X-Goog-Signature|token)=(?<secret>[\w%+/=.-]{12,400})/gi,
  },
  {
    kind: 'connection string',
    pattern: /\b[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:/@"'<>]{0,100}:(?<secret>[^\s"'<>]{1,200})@(?=[\w[$])/gi,
  },
  {
    kind: 'connection string',
    pattern: /\b(?:Password|Pwd)\s{0,3}=\s{0,3}(?<secret>[^;\s"']{3,200})(?=;)/gi,
  },
  {
    kind: 'authorization header',
    pattern:
      /\b(?:[Bb]earer|BEARER|Basic|BASIC|Token)\s{1,3}(?<secret>(?=[\w+/=.~-]*\d)[\w+/=.~-]{12,2000})/g,
  },
];
