# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares what the program says of a made library with the key of it."""
