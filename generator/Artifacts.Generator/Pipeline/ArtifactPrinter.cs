using System.Buffers;

namespace Artifacts.Generator.Pipeline;

/// <summary>Writes an artifact's text as UTF-8.</summary>
/// <param name="artifact">What to write.</param>
/// <param name="output">Where to.</param>
internal delegate void ArtifactPrinter(Artifact artifact, IBufferWriter<byte> output);
