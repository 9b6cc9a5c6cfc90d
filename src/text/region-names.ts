/** A former name in full (襄樊市) is read like an official one. */
export const IN_FULL = /.{2}[省市县区旗州盟]$/;
