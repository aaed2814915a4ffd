# `make` regenerates output/; `make help` lists the rest.

.DEFAULT_GOAL := build
.PHONY: build test fuzz demo programs corpus bench models snapshots format pack clean help

build: ## Build everything and bring output/ in line with definitions/
	dotnet build Artifacts.sln --configuration Release

test: ## Run every test; ends with "N passed, N failed"
	@tests/run

# Compiled at once to its best: a long run spends most of its time in the compiler.
fuzz: ## Compare random programs, evaluated and run; ARGS="--seed N --count N"
	@dotnet build tests/Artifacts.Evaluation.Tests --configuration Release --verbosity quiet --nologo -p:RunAnalyzers=false "-consoleLoggerParameters:ErrorsOnly;NoSummary"
	@DOTNET_TieredCompilation=0 dotnet tests/Artifacts.Evaluation.Tests/bin/Release/net10.0/Artifacts.Evaluation.Tests.dll --fuzz $(ARGS)

demo: ## Play a gateway, watch it with Prometheus, say whether every panel has data; ARGS=--help tells more
	@dotnet build tests/Artifacts.Demo --configuration Release --verbosity quiet --nologo -p:RunAnalyzers=false "-consoleLoggerParameters:ErrorsOnly;NoSummary"
	@dotnet tests/Artifacts.Demo/bin/Release/net10.0/Artifacts.Demo.dll $(ARGS)

programs: ## Try C# programs through the package, ARGS=folder; ARGS=--help tells more
	@dotnet build tests/Artifacts.Package.Tests --configuration Release --verbosity quiet --nologo -p:RunAnalyzers=false "-consoleLoggerParameters:ErrorsOnly;NoSummary"
	@dotnet tests/Artifacts.Package.Tests/bin/Release/net10.0/Artifacts.Package.Tests.dll --programs $(ARGS)

corpus: ## Read and write dashboards found in public repositories; a line a set
	@dotnet build tests/Artifacts.Reading.Tests --configuration Release --verbosity quiet --nologo "-consoleLoggerParameters:ErrorsOnly;NoSummary"
	@dotnet tests/Artifacts.Reading.Tests/bin/Release/net10.0/Artifacts.Reading.Tests.dll --corpus

bench: ## Compare build times with Grafana's TypeScript SDK and a bare build
	@tests/benchmarks/run

models: ## Print Grafana's models anew from its npm packages
	cd generator/Artifacts.Models && npm ci --ignore-scripts --no-audit --no-fund && node extract.mjs && node print.mjs

snapshots: ## Accept every snapshot that a test run left beside the verified one
	@find tests -name '*.received.*' -not -path '*/bin/*' -not -path '*/obj/*' | while read -r received; do \
		verified=$$(echo "$$received" | sed 's/\.received\./.verified./'); \
		mv "$$received" "$$verified" && echo "$$verified"; \
	done

library: ## Write the page of library members that definitions may use
	ACCEPT_LIBRARY=1 dotnet run --project tests/Artifacts.Evaluation.Tests --configuration Release -- -class '*LibraryTests*'

format: ## Format every source file as .editorconfig says
	dotnet format Artifacts.sln

PACKAGES := bin
pack: ## Pack the NuGet package into bin/
	dotnet pack generator/Artifacts.Build/Artifacts.Build.csproj --configuration Release --output $(PACKAGES) $(PACKFLAGS)

clean: ## Remove what was compiled; output/ stays
	dotnet clean Artifacts.sln --configuration Release --verbosity quiet
	dotnet clean Artifacts.sln --configuration Debug --verbosity quiet

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
