using System.Numerics;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Library;

/// <summary>What large integers cost: products grow, and their digits are found one after the other.</summary>
internal static class BigNumbers
{
    public static void Product(Session session, Site site, object? self, object?[] arguments)
    {
        var (left, right) = (BytesOf(arguments[0]), BytesOf(arguments[^1]));
        session.ChargeMemory(left + right, site);
        session.Charge(1 + (left * right >> 8), site);
    }

    public static void Shifted(Session session, Site site, object? self, object?[] arguments) =>
        Make(session, site, BytesOf(arguments[0]) + (Math.Abs((long)(int)arguments[1]!) >> 3));

    public static void Powered(Session session, Site site, object? self, object?[] arguments)
    {
        var bytes = (BitsOf(arguments[0]) * Math.Max(0L, (int)arguments[1]!) >> 3) + 8;
        Make(session, site, bytes);
        session.Charge(Square(bytes), site);
    }

    public static void PoweredModulo(Session session, Site site, object? self, object?[] arguments)
    {
        var modulus = BytesOf(arguments[2]) + BytesOf(arguments[0]);
        session.Charge((1 + Square(modulus)) * (1 + BitsOf(arguments[1])), site);
    }

    // Digits are divided out, or multiplied in.
    public static void Text(Session session, Site site, object? self, object?[] arguments)
    {
        Costs.Format(session, site, self, []);
        var bytes = self is BigInteger number ? number.GetByteCount() : Costs.SizeOf(arguments[0]);
        session.ChargeMemory(8 * bytes, site);
        session.Charge(Square(bytes), site);
        foreach (var format in arguments.OfType<string>().Where(_ => self is not null))
        {
            Costs.Precision(session, site, format);
        }
    }

    private static void Make(Session session, Site site, long bytes)
    {
        if (bytes > session.Limits.Characters)
        {
            session.ChargeText(bytes, site);
        }

        session.ChargeMemory(24 + bytes, site);
    }

    private static long Square(long bytes) => bytes > 1_000_000 ? bytes << 8 : bytes * bytes >> 8;

    private static long BytesOf(object? value) => value is BigInteger number ? number.GetByteCount() : 8;

    private static long BitsOf(object? value) => value is BigInteger number ? BigInteger.Abs(number).IsOne || number.IsZero ? 0 : number.GetBitLength() : 64;
}
