# The commands of a working day. On Debian and Ubuntu `run`, `test` and `build` first install what is missing.

PREFIX ?= /usr/local
RELEASE = -c release --static-swift-stdlib
ZHTEXT = .build/release/zhtext
SOURCES = Package.swift Sources Tests Examples

.PHONY: run build test check install format dependencies

## Build zhtext and analyse the sample articles: who is named, who says what, what they are about.
run: build
	$(ZHTEXT) entities Samples
	$(ZHTEXT) quotes Samples
	$(ZHTEXT) keywords --top 10 Samples

## Build the program, which then runs alone: .build/release/zhtext
build: dependencies
	swift build $(RELEASE) --product zhtext

## Check the format of the code and run all tests.
test: dependencies
	scripts/check

check: test

## Build the program and put it in $(PREFIX)/bin.
install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -s -m 755 $(ZHTEXT) "$(DESTDIR)$(PREFIX)/bin/zhtext"

## Bring the code into the house format.
format:
	swift format --in-place --recursive --parallel $(SOURCES)

dependencies:
	@scripts/install-dependencies
