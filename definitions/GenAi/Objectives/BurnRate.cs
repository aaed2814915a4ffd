namespace Definitions.GenAi.Objectives;

/// <summary>
/// How fast an error budget may be spent, as a multiple of the speed that uses it up in exactly its period. Both windows must
/// exceed it: the long one says that it matters, the short one that it is still going on.
/// </summary>
/// <param name="Factor">The multiple.</param>
/// <param name="LongWindow">The window that decides.</param>
/// <param name="ShortWindow">The window that ends the alert soon after the trouble, a twelfth of the long one.</param>
public sealed record BurnRate(decimal Factor, TimeSpan LongWindow, TimeSpan ShortWindow);
