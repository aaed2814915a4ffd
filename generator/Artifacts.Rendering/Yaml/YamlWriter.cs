using System.Buffers;
using System.Globalization;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Artifacts.Rendering.Yaml;

/// <summary>Writes YAML in block style, field by field; fields that aren't set leave no trace.</summary>
internal sealed class YamlWriter
{
    // Wide enough that no line is ever folded: Prometheus would read a folded regex differently.
    private static readonly EmitterSettings Settings = new(
        bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024, indentSequences: true, newLine: "\n");

    private readonly Emitter emitter;

    private YamlWriter(Emitter emitter) => this.emitter = emitter;

    /// <summary>Writes one document, a mapping.</summary>
    public static void Write(IBufferWriter<byte> output, Action<YamlWriter> fields)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        text.NewLine = "\n";
        var yaml = new YamlWriter(new Emitter(text, Settings));
        yaml.emitter.Emit(new StreamStart());
        yaml.emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        yaml.Mapping(fields);
        yaml.emitter.Emit(new DocumentEnd(isImplicit: true));
        yaml.emitter.Emit(new StreamEnd());
        Encoding.UTF8.GetBytes(text.ToString(), output);
    }

    /// <summary>A string on one line.</summary>
    public void Field(string name, string? value)
    {
        if (value is not null)
        {
            Key(name);
            Scalar(value);
        }
    }

    /// <summary>A text, in a block of its own if it has several lines.</summary>
    public void TextField(string name, string value)
    {
        Key(name);
        Scalar(value, ScalarText.BlockOrLine(value));
    }

    /// <summary>A number.</summary>
    public void Field(string name, long? value)
    {
        if (value is { } number)
        {
            Key(name);
            Scalar(number.ToString(CultureInfo.InvariantCulture), ScalarStyle.Plain);
        }
    }

    /// <summary>A truth value.</summary>
    public void Field(string name, bool? value)
    {
        if (value is { } truth)
        {
            Key(name);
            Scalar(truth ? "true" : "false", ScalarStyle.Plain);
        }
    }

    /// <summary>A mapping.</summary>
    public void Field(string name, Action<YamlWriter> fields)
    {
        Key(name);
        Mapping(fields);
    }

    /// <summary>A sequence of mappings.</summary>
    public void Field<T>(string name, IReadOnlyList<T> items, Action<T, YamlWriter> fields)
    {
        if (items.Count > 0)
        {
            Sequence(name, items, fields);
        }
    }

    /// <summary>A sequence of mappings, that is there even when it is empty.</summary>
    public void Sequence<T>(string name, IReadOnlyList<T> items, Action<T, YamlWriter> fields)
    {
        Key(name);

        // Without items there are no lines for a block to have.
        var style = items.Count > 0 ? SequenceStyle.Block : SequenceStyle.Flow;
        emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, style));
        foreach (var item in items)
        {
            Mapping(yaml => fields(item, yaml));
        }

        emitter.Emit(new SequenceEnd());
    }

    /// <summary>A sequence of strings, a line each.</summary>
    public void Field(string name, IReadOnlyList<string> items) =>
        Strings(name, items, SequenceStyle.Block, ScalarText.Line);

    /// <summary>A sequence of strings, all on one line.</summary>
    public void FlowField(string name, IReadOnlyList<string> items) =>
        Strings(name, items, SequenceStyle.Flow, ScalarText.Item);

    private void Strings(string name, IReadOnlyList<string> items, SequenceStyle style, Func<string, ScalarStyle> itemStyle)
    {
        if (items.Count == 0)
        {
            return;
        }

        Key(name);
        emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, style));
        foreach (var item in items)
        {
            Scalar(item, itemStyle(item));
        }

        emitter.Emit(new SequenceEnd());
    }

    private void Mapping(Action<YamlWriter> fields)
    {
        emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Block));
        fields(this);
        emitter.Emit(new MappingEnd());
    }

    private void Key(string name) => Scalar(name, ScalarText.Key(name));

    private void Scalar(string value) => Scalar(value, ScalarText.Line(value));

    private void Scalar(string value, ScalarStyle style) => emitter.Emit(new Scalar(
        AnchorName.Empty, TagName.Empty, ScalarText.Whole(value), style, isPlainImplicit: true, isQuotedImplicit: true));
}
