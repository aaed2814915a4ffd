using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Values;

/// <content>As a number, which is how the framework converts enums.</content>
internal readonly partial struct EnumSlot<TTag> : IConvertible
{
    private IConvertible Number => (IConvertible)Enums.ToNumber(this);

    public TypeCode GetTypeCode() => Number.GetTypeCode();

    public bool ToBoolean(IFormatProvider? provider) => Number.ToBoolean(provider);

    public byte ToByte(IFormatProvider? provider) => Number.ToByte(provider);

    public char ToChar(IFormatProvider? provider) => Number.ToChar(provider);

    public DateTime ToDateTime(IFormatProvider? provider) => Number.ToDateTime(provider);

    public decimal ToDecimal(IFormatProvider? provider) => Number.ToDecimal(provider);

    public double ToDouble(IFormatProvider? provider) => Number.ToDouble(provider);

    public short ToInt16(IFormatProvider? provider) => Number.ToInt16(provider);

    public int ToInt32(IFormatProvider? provider) => Number.ToInt32(provider);

    public long ToInt64(IFormatProvider? provider) => Number.ToInt64(provider);

    public sbyte ToSByte(IFormatProvider? provider) => Number.ToSByte(provider);

    public float ToSingle(IFormatProvider? provider) => Number.ToSingle(provider);

    public string ToString(IFormatProvider? provider) => Type.Format(Bits, "G");

    public object ToType(Type conversionType, IFormatProvider? provider) => Number.ToType(conversionType, provider);

    public ushort ToUInt16(IFormatProvider? provider) => Number.ToUInt16(provider);

    public uint ToUInt32(IFormatProvider? provider) => Number.ToUInt32(provider);

    public ulong ToUInt64(IFormatProvider? provider) => Number.ToUInt64(provider);
}
